package nl.factuurwerk.rule;

import java.util.Objects;
import nl.factuurwerk.text.Language;

/**
 * The place in a law, decree or standard that a rule rests on, cited as the reader's language does.
 *
 * <pre>{@code
 * LawReference.of("Wet OB", "35a", "1", "d").in(ENGLISH);   // art. 35a(1)(d) Wet OB
 * LawReference.of("Wet OB", "35a", "1", "d").in(DUTCH);     // art. 35a lid 1 onder d Wet OB
 * LawReference.standard("EN 16931").in(ENGLISH);            // EN 16931
 * }</pre>
 *
 * @param act the short name of the act, in its own language
 * @param article the article; empty for a whole act or a standard
 * @param paragraph the paragraph (<em>lid</em>); empty for a whole article
 * @param point the point (<em>onderdeel</em>); empty for a whole paragraph
 */
public record LawReference(String act, String article, String paragraph, String point) {

    /** Checks presence. */
    public LawReference {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(point, "point");
    }

    /**
     * Cites an article.
     *
     * @param act the short name of the act
     * @param article the article
     * @return the reference
     */
    public static LawReference of(String act, String article) {
        return new LawReference(act, article, "", "");
    }

    /**
     * Cites a paragraph of an article.
     *
     * @param act the short name of the act
     * @param article the article
     * @param paragraph the paragraph
     * @return the reference
     */
    public static LawReference of(String act, String article, String paragraph) {
        return new LawReference(act, article, paragraph, "");
    }

    /**
     * Cites a point of a paragraph.
     *
     * @param act the short name of the act
     * @param article the article
     * @param paragraph the paragraph
     * @param point the point
     * @return the reference
     */
    public static LawReference of(String act, String article, String paragraph, String point) {
        return new LawReference(act, article, paragraph, point);
    }

    /**
     * Cites a standard or an act as a whole.
     *
     * @param name its name
     * @return the reference
     */
    public static LawReference standard(String name) {
        return new LawReference(name, "", "", "");
    }

    /**
     * Words the citation.
     *
     * @param language Dutch is cited with <em>lid</em> and <em>onder</em>, every other language with parentheses
     * @return for instance {@code art. 35a(1)(d) Wet OB}
     */
    public String in(Language language) {
        if (article.isEmpty()) {
            return act;
        }
        StringBuilder text = new StringBuilder("art. ").append(article);
        boolean dutch = language.equals(Language.DUTCH);
        if (!paragraph.isEmpty()) {
            text.append(dutch ? " lid " + paragraph : "(" + paragraph + ")");
        }
        if (!point.isEmpty()) {
            text.append(dutch ? " onder " + point : "(" + point + ")");
        }
        return text.append(' ').append(act).toString();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
