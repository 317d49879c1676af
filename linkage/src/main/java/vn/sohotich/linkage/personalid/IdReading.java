package vn.sohotich.linkage.personalid;

/** What reading a cell for an identity number gave. */
public sealed interface IdReading {
    /** A 12-digit personal identification number, perhaps after a repair. */
    record Number(PersonalId id, IdRepair repair) implements IdReading {}

    /** A 9-digit identity card number (CMND) of the former kind. */
    record OldCard(String number) implements IdReading {}

    /** Nothing is written. */
    record Empty() implements IdReading {}

    /** Something else: a passport, a military paper, or digits that are lost. */
    record Other() implements IdReading {}
}
