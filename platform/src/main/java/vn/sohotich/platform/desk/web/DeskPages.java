package vn.sohotich.platform.desk.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** The first screen: today's work, with one obvious next thing. */
@Controller
class DeskPages {
    private static final int WORKS = 8;

    private final CurrentActor current;
    private final Access access;
    private final ObjectProvider<DeskSource> sources;
    private final Works works;
    private final Clock clock;

    DeskPages(CurrentActor current, Access access, ObjectProvider<DeskSource> sources, Works works, Clock clock) {
        this.current = current;
        this.access = access;
        this.sources = sources;
        this.works = works;
        this.clock = clock;
    }

    @GetMapping("/")
    String desk(Model model) {
        Actor actor = current.get();
        List<DeskItem> items = sources.orderedStream()
                .flatMap(source -> source.items(actor).stream())
                .filter(item -> item.count() > 0)
                .sorted(Comparator.comparingInt(DeskItem::order))
                .toList();
        model.addAttribute("items", items);
        List<WorkState> mine =
                works.recentOf(actor.account()).stream().limit(WORKS).toList();
        model.addAttribute("works", mine);
        model.addAttribute("worksRun", mine.stream().anyMatch(work -> !work.isOver()));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("mayImport", access.may(actor, Action.IMPORT));
        model.addAttribute("mayManage", access.may(actor, Action.MANAGE_ACCOUNTS));
        model.addAttribute("withoutUnits", actor.units().isEmpty() && !access.may(actor, Action.MANAGE_SYSTEM));
        return "desk/desk";
    }

    @GetMapping("/help/keys")
    String keys() {
        return "desk/keys";
    }
}
