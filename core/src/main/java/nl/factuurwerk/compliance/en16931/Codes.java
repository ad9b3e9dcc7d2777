package nl.factuurwerk.compliance.en16931;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;

/**
 * The lists of codes, as a document of some day meets them: a code passes that is on its list now, or was on that day.
 *
 * @param lists the lists
 * @param day the day of the document, if it states one
 */
record Codes(CodeLists lists, Optional<LocalDate> day) {

    boolean has(CodeList list, String code) {
        String stated = code.strip();
        return day.map(it -> lists.accepts(list, stated, it)).orElseGet(() -> lists.contains(list, stated));
    }

    /** Asks that a code is on a list, where one is stated. */
    <T> Check<T> on(CodeList list, String path, String term, Function<? super T, Optional<String>> code) {
        return Check.ifStated(path, term, code, stated -> has(list, stated));
    }
}
