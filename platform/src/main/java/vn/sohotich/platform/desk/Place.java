package vn.sohotich.platform.desk;

import java.util.List;

/** A place of work in the rail, with the rooms that open below it. */
public record Place(String id, String href, String icon, List<Room> rooms) {
    /** One room of a place. */
    public record Room(String id, String href) {
        public String titleKey() {
            return "room." + id;
        }
    }

    public Place {
        rooms = List.copyOf(rooms);
    }

    public String titleKey() {
        return "place." + id;
    }
}
