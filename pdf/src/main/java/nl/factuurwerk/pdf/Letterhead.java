package nl.factuurwerk.pdf;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.render.DocumentView;
import org.openpdf.text.Image;

/** The head of the first page: logo, sender with the date right under it, and the recipient behind the window. */
final class Letterhead {

    private final Style style;
    private final Optional<Image> logo;
    private final TextBlock sender;
    private final TextBlock date;
    private final TextBlock recipient;

    Letterhead(DocumentView view, Style style, Typography typography) {
        this.style = style;
        this.logo = style.logo().map(Logo::image);
        TextBlock lines = new TextBlock(List.of(), Measures.SENDER_WIDTH, Side.LEFT);
        for (int i = 0; i < view.sender().size(); i++) {
            Lettering lettering = i == 0 ? typography.smallStrong() : typography.small();
            lines = lines.then(TextBlock.of(view.sender().get(i), lettering, Measures.SENDER_WIDTH));
        }
        this.sender = lines;
        this.date = TextBlock.of(view.date().label(), typography.label(), Measures.SENDER_WIDTH)
                .then(TextBlock.of(view.date().value(), typography.body(), Measures.SENDER_WIDTH));
        this.recipient = TextBlock.of(view.recipient(), typography.body(), Measures.WINDOW_WIDTH);
    }

    /** Where the letterhead ends. */
    float bottom() {
        float ofDate = dateTop() + date.height();
        if (recipient.setLines().isEmpty() && logo.isEmpty()) {
            // What is not sent needs no white for the window of an envelope.
            return ofDate;
        }
        float ofRecipient = recipientTop() + recipient.height();
        return Math.max(Math.max(ofDate, ofRecipient), Measures.WINDOW_BOTTOM);
    }

    void draw(Canvas canvas) {
        logo.ifPresent(image -> canvas.image(image, logoLeft(), top(), logoWidth(image), logoHeight(image)));
        sender.draw(canvas, senderLeft(), senderTop());
        date.draw(canvas, senderLeft(), dateTop());
        recipient.draw(canvas, recipientLeft(), recipientTop());
    }

    private float top() {
        return Measures.mm(style.margins().top());
    }

    private float senderLeft() {
        return style.window() == Side.LEFT
                ? Measures.PAGE_WIDTH - Measures.mm(style.margins().right()) - Measures.SENDER_WIDTH
                : Measures.mm(style.margins().left());
    }

    private float senderTop() {
        boolean underLogo = logo.isPresent() && style.logoSide() != style.window();
        return top() + (underLogo ? logoHeight(logo.get()) + Measures.UNDER_LOGO : 0);
    }

    private float dateTop() {
        return senderTop() + sender.height() + Measures.mm(3);
    }

    private float recipientLeft() {
        return style.window() == Side.LEFT ? Measures.LEFT_WINDOW : Measures.RIGHT_WINDOW;
    }

    private float recipientTop() {
        boolean underLogo = logo.isPresent() && style.logoSide() == style.window();
        float free = underLogo ? top() + logoHeight(logo.get()) + Measures.UNDER_LOGO : 0;
        return Math.max(Measures.WINDOW_TOP, free);
    }

    private float logoLeft() {
        if (style.logoSide() != style.window()) {
            return senderLeft();
        }
        return style.logoSide() == Side.LEFT ? Measures.mm(style.margins().left()) : Measures.RIGHT_WINDOW;
    }

    private float logoWidth(Image image) {
        return logoHeight(image) * image.getWidth() / image.getHeight();
    }

    private float logoHeight(Image image) {
        float widest = style.logoSide() == style.window() ? Measures.LOGO_WIDTH : Measures.SENDER_WIDTH;
        return Math.min(Measures.mm(style.logoHeight()), widest * image.getHeight() / image.getWidth());
    }
}
