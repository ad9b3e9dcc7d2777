package nl.factuurwerk.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the text of an anchor, line by line. */
final class AnchorText {

    private static final int MOST_DIGITS = 18;

    private final Iterator<String> lines;
    private final List<ChainHead> heads = new ArrayList<>();
    private @Nullable ChainId before;
    private String line = "";
    private int number;

    private AnchorText(String text) {
        lines = text.lines().iterator();
    }

    static Parsed<Anchor> parse(String text) {
        AnchorText reader = new AnchorText(text);
        try {
            return reader.read();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Parsed.invalid(AuditRules.ANCHOR_FORMAT.at(
                    Location.of("[" + reader.number + "]"),
                    Map.of("line", reader.number, "value", PlainText.quote(reader.line))));
        }
    }

    private Parsed<Anchor> read() {
        Instant moment = Instant.parse(behind(Anchor.TITLE + " " + Anchor.VERSION + " ", next()));
        String each = next();
        while (!each.startsWith(Anchor.LAST + " ")) {
            heads.add(head(each));
            each = next();
        }
        Digest stated = Digest.of(behind(Anchor.LAST + " ", each));
        if (lines.hasNext()) {
            next();
            throw new IllegalArgumentException("Nothing stands behind the digest");
        }
        Anchor anchor = new Anchor(moment, heads);
        Digest digest = anchor.digest();
        if (!digest.equals(stated)) {
            return changed(AuditRules.ANCHOR_CHANGED, stated, digest);
        }
        return Parsed.valid(anchor);
    }

    private static Parsed<Anchor> changed(RuleDescription rule, Digest stated, Digest digest) {
        return Parsed.invalid(rule.at(Location.whole(), Map.of("stated", stated, "digest", digest)));
    }

    private ChainHead head(String each) {
        int first = each.indexOf(' ');
        int second = each.indexOf(' ', first + 1);
        if (second < 0) {
            throw new IllegalArgumentException("Neither a chain nor the digest");
        }
        String digits = each.substring(first + 1, second);
        // One number has one text: no sign, and no zero in front.
        if (digits.isEmpty()
                || digits.length() > MOST_DIGITS
                || !PlainText.isDigits(digits)
                || digits.charAt(0) == '0') {
            throw new IllegalArgumentException("Not a sequence number");
        }
        ChainId chain = ChainId.of(each.substring(0, first));
        if (before != null && before.compareTo(chain) >= 0) {
            throw new IllegalArgumentException("Not in the order of names");
        }
        before = chain;
        return new ChainHead(chain, Long.parseLong(digits), Digest.of(each.substring(second + 1)));
    }

    private String next() {
        number++;
        line = "";
        if (!lines.hasNext()) {
            throw new IllegalArgumentException("Ends before its digest");
        }
        line = lines.next();
        return line;
    }

    private static String behind(String start, String text) {
        if (!text.startsWith(start)) {
            throw new IllegalArgumentException("Does not start with " + start);
        }
        return text.substring(start.length());
    }
}
