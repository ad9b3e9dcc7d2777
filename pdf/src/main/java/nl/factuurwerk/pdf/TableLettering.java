package nl.factuurwerk.pdf;

import nl.factuurwerk.render.Row;

/**
 * What a table is set in.
 *
 * @param words its rows
 * @param strong the rows that sum up others
 * @param label its head
 */
record TableLettering(Lettering words, Lettering strong, Lettering label) {

    static TableLettering of(Lettering words, Typography typography) {
        Lettering strong = new Lettering(typography.strong().face(), words.size(), words.leading(), words.colour());
        return new TableLettering(words, strong, typography.label());
    }

    Lettering of(Row row) {
        return row.strong() ? strong : words;
    }
}
