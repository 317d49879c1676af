package vn.sohotich.platform.identity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one table of role and allowed action. Screens, method calls, REST and tests all read it; nothing else decides.
 *
 * <p>{@code units}: inside the granted units and what lies below them. {@code all}: everywhere. A dot: never.
 */
public final class PermissionTable {
    private static final String TABLE = """
            action            | clerk | police | team  | approver | unit admin | province | auditor | system
            SEE_RECORDS       | units | units  | units | units    | units      | units    | units   | .
            ENTER_RECORD      | units | .      | units | .        | .          | .        | .       | .
            IMPORT            | units | .      | .     | .        | .          | units    | .       | .
            BIND_SCANS        | units | .      | units | .        | .          | units    | .       | .
            RECEIVE_DELIVERY  | units | .      | .     | .        | .          | units    | .       | .
            INSPECT_DELIVERY  | units | .      | .     | units    | .          | units    | .       | .
            SEARCH_POPULATION | units | units  | .     | units    | .          | units    | .       | .
            LOAD_POPULATION   | .     | .      | .     | .        | .          | units    | .       | .
            DECIDE_PERSON     | units | units  | .     | units    | .          | .        | .       | .
            DECIDE_DUPLICATE  | units | .      | .     | units    | .          | units    | .       | .
            CHECK_REGISTRY    | .     | .      | .     | .        | .          | units    | .       | .
            SEE_WATCH_LIST    | units | units  | .     | units    | .          | units    | .       | .
            MANAGE_MODEL      | .     | .      | .     | .        | .          | units    | .       | .
            APPROVE           | .     | .      | .     | units    | .          | .        | .       | .
            TRANSFER          | units | .      | .     | units    | .          | units    | .       | .
            EXPORT            | units | .      | .     | units    | .          | units    | .       | .
            SEE_AUDIT         | .     | .      | .     | .        | .          | .        | units   | .
            MANAGE_ACCOUNTS   | .     | .      | .     | .        | units      | .        | .       | all
            MANAGE_UNITS      | .     | .      | .     | .        | .          | .        | .       | all
            MANAGE_SYSTEM     | .     | .      | .     | .        | .          | .        | .       | all
            """;

    private static final List<Role> COLUMNS = List.of(
            Role.JUSTICE_CLERK,
            Role.POLICE_OFFICER,
            Role.DIGITISATION_MEMBER,
            Role.APPROVER,
            Role.UNIT_ADMINISTRATOR,
            Role.PROVINCIAL_OFFICER,
            Role.AUDITOR,
            Role.SYSTEM_ADMINISTRATOR);

    private static final Map<Action, Map<Role, Reach>> REACHES = read();

    private PermissionTable() {}

    /** Whether the role carries the action anywhere at all. */
    public static boolean allows(Role role, Action action) {
        return reach(role, action) != Reach.NONE;
    }

    /** How far the role carries the action. */
    public static Reach reach(Role role, Action action) {
        return REACHES.getOrDefault(action, Map.of()).getOrDefault(role, Reach.NONE);
    }

    private static Map<Action, Map<Role, Reach>> read() {
        Map<Action, Map<Role, Reach>> reaches = new EnumMap<>(Action.class);
        TABLE.lines().skip(1).forEach(line -> {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            reaches.put(Action.valueOf(cells.getFirst()), readRow(cells));
        });
        return reaches;
    }

    private static Map<Role, Reach> readRow(List<String> cells) {
        Map<Role, Reach> row = new EnumMap<>(Role.class);
        for (int column = 0; column < COLUMNS.size(); column++) {
            row.put(COLUMNS.get(column), readCell(cells.get(column + 1)));
        }
        return row;
    }

    private static Reach readCell(String cell) {
        return switch (cell) {
            case "units" -> Reach.OWN_UNITS;
            case "all" -> Reach.EVERYWHERE;
            case "." -> Reach.NONE;
            default -> throw new IllegalStateException("unreadable permission: " + cell);
        };
    }
}
