package vn.sohotich.platform.territory.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.UnitSheets;
import vn.sohotich.platform.territory.update.UpdateOutcome.Applied;
import vn.sohotich.platform.territory.update.UpdateOutcome.Previewed;
import vn.sohotich.platform.territory.update.UpdateOutcome.Refused;

/** Updates the list of units from a file: looked at first, then applied as it was seen, whole or not at all. */
@Service
public class UnitUpdates {
    private static final int MOST_ROWS = 40_000;
    private static final int SEARCHED = 30;

    private final Territory territory;
    private final ObjectProvider<UnitSheets> sheets;
    private final Access access;
    private final AuditTrail trail;

    UnitUpdates(Territory territory, ObjectProvider<UnitSheets> sheets, Access access, AuditTrail trail) {
        this.territory = territory;
        this.sheets = sheets;
        this.access = access;
        this.trail = trail;
    }

    /** What the file would do to the list as it is now. */
    public UpdateOutcome preview(Actor actor, UploadedFile file, UpdateTerms terms) {
        Optional<Refusal> forbidden = access.refusal(actor, Action.MANAGE_UNITS);
        if (forbidden.isPresent()) {
            return new Refused(forbidden.get());
        }
        Rows rows = new Rows();
        Optional<Refusal> unreadable = sheets.getObject().read(file, rows::take);
        if (unreadable.isPresent()) {
            return new Refused(unreadable.get());
        }
        if (rows.columns.isEmpty()) {
            return new Refused(Refusal.of("units.no-header"));
        }
        if (rows.list.size() > MOST_ROWS) {
            return new Refused(Refusal.of("units.too-many", MOST_ROWS));
        }
        return new Previewed(new UpdatePlan(territory.gazetteer(), terms).of(rows.list));
    }

    /** Does what the preview with this digest showed; refused when the list has changed since. */
    @Transactional
    public UpdateOutcome apply(Actor actor, UploadedFile file, UpdateTerms terms, String digest) {
        UpdateOutcome outcome = preview(actor, file, terms);
        if (!(outcome instanceof Previewed previewed)) {
            return outcome;
        }
        UpdatePreview preview = previewed.preview();
        if (!preview.digest().equals(digest)) {
            return new Refused(Refusal.of("units.changed-since"));
        }
        if (!preview.isApplicable()) {
            return new Refused(Refusal.of("units.not-applicable"));
        }
        territory.load(preview.units(), preview.successions(), actor.account());
        trail.append(
                actor.account(),
                Act.of("territory.update", "territory", "units")
                        .with(Map.of(
                                "sha256", file.sha256(),
                                "from", terms.from().toString(),
                                "added", "" + preview.count(UnitChange.Kind.ADDED),
                                "changed", "" + preview.count(UnitChange.Kind.CHANGED),
                                "ended", "" + preview.count(UnitChange.Kind.ENDED))));
        return new Applied(preview);
    }

    /** The rows below the headings. */
    private static final class Rows {
        private final List<ListedUnit> list = new ArrayList<>();
        private Map<Column, Integer> columns = Map.of();
        private int seen;

        boolean take(int number, List<String> cells) {
            seen++;
            if (columns.isEmpty()) {
                columns = Column.find(cells);
                return !columns.isEmpty() || seen < SEARCHED;
            }
            ListedUnit row = new ListedUnit(number, columns, cells);
            if (!row.code().isEmpty() || !row.name().isEmpty()) {
                list.add(row);
            }
            return list.size() <= MOST_ROWS;
        }
    }
}
