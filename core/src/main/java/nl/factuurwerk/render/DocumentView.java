package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.factuurwerk.text.Language;

/**
 * A document as it will be read: every word and number that is printed, in the document's language and in reading order,
 * and nothing about how it looks. The same view in two styles has the same content.
 */
public final class DocumentView {

    private final Language language;
    private final String title;
    private final String subject;
    private final List<String> sender;
    private final Field date;
    private final List<String> recipient;
    private final List<Field> references;
    private final List<Section> body;
    private final List<String> footer;
    private final String pageLabel;

    private DocumentView(Builder builder) {
        this.language = builder.language;
        this.title = builder.title;
        this.subject = builder.subject;
        this.sender = List.copyOf(builder.sender);
        this.date = builder.date;
        this.recipient = List.copyOf(builder.recipient);
        this.references = List.copyOf(builder.references);
        this.body = List.copyOf(builder.body);
        this.footer = List.copyOf(builder.footer);
        this.pageLabel = builder.pageLabel;
    }

    /**
     * Starts a view.
     *
     * @param language the language of every text in it
     * @param title what kind of document it is: {@code Factuur}
     * @param subject what names it in a list or a page head: {@code Factuur 2026-0001}
     * @param date the date of the document
     * @return the builder
     */
    public static Builder of(Language language, String title, String subject, Field date) {
        return new Builder(language, title, subject, date);
    }

    /**
     * Returns the language.
     *
     * @return the language of every text
     */
    public Language language() {
        return language;
    }

    /**
     * Returns the kind of document.
     *
     * @return for instance {@code Factuur}
     */
    public String title() {
        return title;
    }

    /**
     * Returns what names the document.
     *
     * @return for instance {@code Factuur 2026-0001}; head of following pages, title of the file
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns who sends it.
     *
     * @return name first, then address, contact and registrations, a line each
     */
    public List<String> sender() {
        return sender;
    }

    /**
     * Returns the date of the document, which stands directly after the sender's block.
     *
     * @return label and date
     */
    public Field date() {
        return date;
    }

    /**
     * Returns whom it is for.
     *
     * @return name and address, a line each, as they show in the window of an envelope
     */
    public List<String> recipient() {
        return recipient;
    }

    /**
     * Returns the reference block.
     *
     * @return number, order, customer and the like
     */
    public List<Field> references() {
        return references;
    }

    /**
     * Returns the body.
     *
     * @return its sections in order
     */
    public List<Section> body() {
        return body;
    }

    /**
     * Returns what stands at the foot of every page.
     *
     * @return short texts: registrations, account, web site
     */
    public List<String> footer() {
        return footer;
    }

    /**
     * Labels a page.
     *
     * @param page the page, from 1
     * @param pages how many there are
     * @return for instance {@code pagina 1 van 3}
     */
    public String pageLabel(int page, int pages) {
        return pageLabel.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
    }

    /** Gathers the parts of a view. */
    public static final class Builder {

        private final Language language;
        private final String title;
        private final String subject;
        private final Field date;
        private final List<String> sender = new ArrayList<>();
        private final List<String> recipient = new ArrayList<>();
        private final List<Field> references = new ArrayList<>();
        private final List<Section> body = new ArrayList<>();
        private final List<String> footer = new ArrayList<>();
        private String pageLabel = "{page} / {pages}";

        private Builder(Language language, String title, String subject, Field date) {
            this.language = Objects.requireNonNull(language, "language");
            this.title = Objects.requireNonNull(title, "title");
            this.subject = Objects.requireNonNull(subject, "subject");
            this.date = Objects.requireNonNull(date, "date");
        }

        /**
         * Sets who sends it.
         *
         * @param lines name first
         * @return this builder
         */
        public Builder sender(List<String> lines) {
            sender.addAll(lines);
            return this;
        }

        /**
         * Sets whom it is for.
         *
         * @param lines name and address
         * @return this builder
         */
        public Builder recipient(List<String> lines) {
            recipient.addAll(lines);
            return this;
        }

        /**
         * Adds to the reference block, unless there is nothing to say.
         *
         * @param label the name of the value
         * @param value the value; nothing is added where it is empty
         * @return this builder
         */
        public Builder reference(String label, String value) {
            if (!value.isEmpty()) {
                references.add(new Field(label, value));
            }
            return this;
        }

        /**
         * Adds a part to the body.
         *
         * @param section the part
         * @return this builder
         */
        public Builder section(Section section) {
            body.add(section);
            return this;
        }

        /**
         * Sets what stands at the foot of every page.
         *
         * @param texts short texts
         * @return this builder
         */
        public Builder footer(List<String> texts) {
            footer.addAll(texts);
            return this;
        }

        /**
         * Sets how pages are labelled.
         *
         * @param template with {@code {page}} and {@code {pages}}
         * @return this builder
         */
        public Builder pageLabel(String template) {
            pageLabel = template;
            return this;
        }

        /**
         * Makes the view.
         *
         * @return the view
         */
        public DocumentView build() {
            return new DocumentView(this);
        }
    }
}
