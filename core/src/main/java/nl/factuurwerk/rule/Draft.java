package nl.factuurwerk.rule;

/**
 * The validation group of what is being written: what is there must have the right format, but much may still be
 * missing.
 */
public interface Draft {}
