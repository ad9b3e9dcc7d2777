package nl.factuurwerk.rule;

/** How much a finding weighs. */
public enum Severity {
    /** The document is not legal, or the input cannot be used: nothing is issued or stored. */
    ERROR,
    /** Legal, yet likely not meant, or refused by some receivers: worth a look before going on. */
    WARNING,
    /** Something to know; nothing to mend. */
    NOTICE
}
