package nl.factuurwerk.json;

/**
 * The end of a journal whose last record was not written to its end, because the program or the machine stopped. No unit
 * of work was ever told that this record is kept. It was cut off when the journal was opened.
 *
 * @param record the number that the record would have had
 * @param offset the number of bytes before it, and of the journal now
 * @param length how many bytes of it were there
 */
public record TornTail(long record, long offset, long length) {}
