package nl.factuurwerk.rule;

/** The validation group of what is about to be issued: everything that {@link Draft} asks, and that nothing is missing. */
public interface Issue extends Draft {}
