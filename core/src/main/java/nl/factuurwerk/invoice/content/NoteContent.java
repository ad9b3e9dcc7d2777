package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;

/**
 * A remark as a document states it (BG-1).
 *
 * @param text what it says (BT-22)
 * @param subject the code of what it is about, from UNTDID 4451 (BT-21)
 */
public record NoteContent(Optional<String> text, Optional<String> subject) {

    /** Takes a blank text for none. */
    public NoteContent {
        text = Stated.text(text);
        subject = Stated.text(subject);
    }

    /**
     * States a remark without saying what it is about.
     *
     * @param text what it says; blank for nothing
     * @return the remark
     */
    public static NoteContent of(String text) {
        return new NoteContent(Optional.of(text), Optional.empty());
    }

    /**
     * States remarks without saying what they are about.
     *
     * @param texts what they say, in order
     * @return the remarks
     */
    public static List<NoteContent> of(List<String> texts) {
        return texts.stream().map(NoteContent::of).toList();
    }

    /**
     * States a remark and what it is about.
     *
     * @param text what it says
     * @param subject the code of what it is about: {@code REG} for what the law has a document say of the seller
     * @return the remark
     */
    public static NoteContent of(String text, String subject) {
        return new NoteContent(Optional.of(text), Optional.of(subject));
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return text.isEmpty() && subject.isEmpty();
    }
}
