package vn.sohotich.platform.delivery.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.delivery.sampling.PastLot;
import vn.sohotich.platform.delivery.sampling.SamplingPlan;
import vn.sohotich.platform.delivery.sampling.Standing;
import vn.sohotich.platform.delivery.sampling.Strictness;

/** Lots with their plans and draws, which never change, and the verdicts on them, of which each is added. */
@Repository
public class LotRows {
    private final JdbcClient jdbc;

    LotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID delivery, Lot lot) {
        Lot.Basis basis = lot.basis();
        jdbc.sql("""
                        INSERT INTO delivery.lot (delivery_id, ordinal, first_book, last_book, size, strictness, reason,
                            quality_limit, fields_per_record, letter, sample, accept, accept_stricter, seed, frame, drawn_by,
                            drawn_at)
                        VALUES (:delivery, :ordinal, :first, :last, :size, :strictness, :reason, :limit, :fields, :letter,
                            :sample, :accept, :stricter, :seed, :frame, :by, :at)""")
                .param("delivery", delivery)
                .param("ordinal", lot.ordinal())
                .param("first", lot.firstBook())
                .param("last", lot.lastBook())
                .param("size", lot.size())
                .param("strictness", basis.strictness().name())
                .param("reason", basis.reason().name())
                .param("limit", basis.limit())
                .param("fields", BigDecimal.valueOf(basis.fieldsPerRecord()))
                .param("letter", basis.plan().letter())
                .param("sample", basis.plan().size())
                .param("accept", basis.plan().accept())
                .param("stricter", basis.acceptStricter())
                .param("seed", lot.draw().seed())
                .param("frame", lot.draw().frame())
                .param("by", lot.draw().by())
                .param("at", Timestamp.from(lot.draw().at()))
                .update();
    }

    public List<Lot> of(UUID delivery) {
        Map<Integer, List<Lot.Step>> steps = steps(delivery);
        return jdbc.sql("SELECT * FROM delivery.lot WHERE delivery_id = ? ORDER BY ordinal")
                .param(delivery)
                .query((row, number) -> read(row, steps))
                .list();
    }

    private Map<Integer, List<Lot.Step>> steps(UUID delivery) {
        Map<Integer, List<Lot.Step>> steps = new HashMap<>();
        jdbc.sql("SELECT * FROM delivery.verdict WHERE delivery_id = ? ORDER BY lot, step")
                .param(delivery)
                .query((ResultSet row) -> {
                    steps.computeIfAbsent(row.getInt("lot"), lot -> new ArrayList<>())
                            .add(new Lot.Step(
                                    Lot.Verdict.valueOf(row.getString("verdict")),
                                    row.getInt("nonconforming"),
                                    row.getString("decided_by"),
                                    row.getTimestamp("decided_at").toInstant()));
                });
        return steps;
    }

    /** Adds a verdict after those that the lot has. */
    public void decide(UUID delivery, Lot lot, Lot.Verdict verdict, int nonconforming, String by, Instant at) {
        jdbc.sql("INSERT INTO delivery.verdict VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        delivery,
                        lot.ordinal(),
                        lot.steps().size() + 1,
                        verdict.name(),
                        nonconforming,
                        by,
                        Timestamp.from(at))
                .update();
    }

    /** The original inspections of a contractor in the order of their verdicts; parts that came again are left out. */
    public List<PastLot> past(UUID contractor) {
        return jdbc.sql("""
                        SELECT l.accept, l.accept_stricter, v.verdict, v.nonconforming
                        FROM delivery.delivery d
                        JOIN delivery.lot l ON l.delivery_id = d.id
                        JOIN delivery.verdict v ON v.delivery_id = l.delivery_id AND v.lot = l.ordinal AND v.step = 1
                        WHERE d.contractor_id = ? AND d.earlier_id IS NULL
                        ORDER BY v.decided_at, d.id, l.ordinal""")
                .param(contractor)
                .query((row, number) -> {
                    boolean accepted = row.getString("verdict").equals(Lot.Verdict.ACCEPTED.name());
                    return new PastLot(
                            row.getInt("accept"),
                            accepted,
                            accepted && row.getInt("nonconforming") <= row.getInt("accept_stricter"));
                })
                .list();
    }

    private static Lot read(ResultSet row, Map<Integer, List<Lot.Step>> steps) throws SQLException {
        int size = row.getInt("size");
        int sample = row.getInt("sample");
        int accept = row.getInt("accept");
        return new Lot(
                row.getInt("ordinal"),
                row.getInt("first_book"),
                row.getInt("last_book"),
                size,
                new Lot.Basis(
                        Strictness.valueOf(row.getString("strictness")),
                        Standing.Reason.valueOf(row.getString("reason")),
                        row.getString("quality_limit"),
                        row.getDouble("fields_per_record"),
                        new SamplingPlan(row.getString("letter"), sample, accept, accept + 1, sample >= size),
                        row.getInt("accept_stricter")),
                new Lot.Draw(
                        row.getLong("seed"),
                        row.getString("frame"),
                        row.getString("drawn_by"),
                        row.getTimestamp("drawn_at").toInstant()),
                steps.getOrDefault(row.getInt("ordinal"), List.of()));
    }
}
