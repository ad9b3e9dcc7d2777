package nl.factuurwerk.hours;

/** What came of adding a time entry that may have been added before. */
public enum Addition {
    /** The entry is new and was added. */
    ADDED,
    /** The very same entry is there already; nothing was done. */
    KNOWN,
    /** An entry with that identity is there already and says something else; it was kept, and the new one refused. */
    REFUSED,
    /** Its day is locked, or its hours are submitted or approved; it was not added. */
    LOCKED
}
