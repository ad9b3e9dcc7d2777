package nl.factuurwerk.receivable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.text.PlainText;

/**
 * Reads out of the words of a payer which invoices they name. A number counts where it stands on its own: {@code 2026-0012} is
 * not named by {@code 2026-00123}, nor by an order number that has it inside.
 */
public final class NamedInvoices {

    /** The most characters of a number. */
    private static final int LONGEST = 50;

    private static final String INSIDE = "-/._";

    private NamedInvoices() {}

    /**
     * Returns what may be numbers of documents.
     *
     * @param words what the payer stated
     * @return each word that could be one, without the punctuation around it, in the order of the text; few of them are
     */
    public static List<DocumentNumber> candidates(String words) {
        Set<DocumentNumber> found = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0) {
                word.append(c);
            } else {
                add(word.toString(), found);
                word.setLength(0);
            }
        }
        return new ArrayList<>(found);
    }

    private static void add(String word, Set<DocumentNumber> found) {
        int first = 0;
        int last = word.length();
        while (first < last && INSIDE.indexOf(word.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && INSIDE.indexOf(word.charAt(last - 1)) >= 0) {
            last--;
        }
        String number = word.substring(first, last);
        if (number.length() <= LONGEST && number.chars().anyMatch(PlainText::isDigit)) {
            found.add(new DocumentNumber(number));
        }
    }
}
