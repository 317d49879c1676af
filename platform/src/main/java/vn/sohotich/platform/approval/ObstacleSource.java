package vn.sohotich.platform.approval;

import java.util.List;
import vn.sohotich.platform.record.CivilRecord;

/** Something that a floor above knows against the approval of records; implemented there as a bean. */
public interface ObstacleSource {
    /** What stands against this record; quick to answer. */
    List<Obstacle> against(CivilRecord candidate);
}
