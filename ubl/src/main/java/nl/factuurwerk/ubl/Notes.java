package nl.factuurwerk.ubl;

import java.util.List;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.content.NoteContent;

/**
 * Remarks as UBL has them. UBL has no place for what a remark is about (BT-21), so EN 16931 puts that code in front of the
 * text between number signs, and takes the first three characters between such signs for one, wherever they stand.
 */
final class Notes {

    /** General information, of UNTDID 4451. */
    private static final String GENERAL = "AAI";

    private static final int LENGTH_OF_CODE = 3;

    private Notes() {}

    /** Returns remarks of which none can be mistaken for one with a code: those that could be, get the most general code. */
    static List<NoteContent> unmistakable(List<NoteContent> notes) {
        return notes.stream().anyMatch(Notes::isMistakable)
                ? notes.stream()
                        .map(note -> isMistakable(note) ? NoteContent.of(note.text().orElse(""), GENERAL) : note)
                        .toList()
                : notes;
    }

    private static boolean isMistakable(NoteContent note) {
        String text = note.text().orElse("");
        int first = text.indexOf('#');
        int second = text.indexOf('#', first + 1);
        return note.subject().isEmpty()
                && first >= 0
                && second > first
                && text.codePointCount(first + 1, second) == LENGTH_OF_CODE;
    }

    /** Returns one remark of several paragraphs (PEPPOL-EN16931-R002), unless one says what it is about. */
    static List<NoteContent> asOne(List<NoteContent> notes) {
        boolean plain = notes.stream().allMatch(note -> note.subject().isEmpty());
        return notes.size() < 2 || !plain
                ? notes
                : List.of(NoteContent.of(notes.stream()
                        .flatMap(note -> note.text().stream())
                        .collect(Collectors.joining("\n"))));
    }
}
