package nl.factuurwerk.quote;

import java.util.Locale;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/** How a version of a quote stands on a day. Derived from what happened; never stored. */
public enum QuoteStatus {
    /** Not sent yet. */
    DRAFT,
    /** Sent, and the customer may accept it. */
    OPEN,
    /** The customer accepted it; an order follows. */
    ACCEPTED,
    /** The customer declined it. */
    DECLINED,
    /** The last day on which it could be accepted is past. */
    EXPIRED,
    /** A later version was sent in its place. */
    SUPERSEDED,
    /** The office took it back. */
    WITHDRAWN;

    private static final TextBundle WORDINGS = TextBundle.beside(QuoteStatus.class, "wordings");

    /**
     * Names the status.
     *
     * @return the message; worded per language, for instance {@code verlopen}
     */
    public Message text() {
        return WORDINGS.message("status." + name().toLowerCase(Locale.ROOT));
    }
}
