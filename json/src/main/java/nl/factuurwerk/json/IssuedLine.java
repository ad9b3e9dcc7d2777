package nl.factuurwerk.json;

import java.util.List;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.rule.Parsed;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One line of an issued document: what it states, and what was printed for it. */
record IssuedLine(LineItem item, Money net) {

    /** Returns the lines of a document. */
    static List<IssuedLine> of(IssuedDocument document) {
        return of(document.statement());
    }

    /** Returns the lines of what was computed. */
    static List<IssuedLine> of(InvoiceCandidate computed) {
        return computed.lines().stream()
                .map(line -> new IssuedLine(line.item(), line.net()))
                .toList();
    }

    /** How it stands in JSON: as the line of a draft, with its VAT and its net behind it. */
    static final class LineCodec extends ObjectCodec<IssuedLine> {

        private final DraftLineCodec stated;
        private final Codec<Money> money;

        LineCodec(CurrencyUnit currency) {
            stated = new DraftLineCodec(currency);
            money = new MoneyCodec(currency);
        }

        @Override
        String definition() {
            return "IssuedLine";
        }

        @Override
        public void write(IssuedLine line, PropertyWriter out) {
            stated.write(line.item().stated(), out);
            out.put("vat", line.item().vat(), LineVatCodec.CODEC);
            out.put("net", line.net(), money);
        }

        @Override
        Read<IssuedLine> read(PropertyReader in) {
            Read<IssuedLine> line = readStated(in);
            return in.make(line::get);
        }

        /** Reads what a line of any document states, where the object may have more. */
        Read<IssuedLine> readStated(PropertyReader in) {
            in.demand("quantity");
            in.demand("price");
            var line = stated.readStated(in);
            var vat = in.required("vat", LineVatCodec.CODEC);
            var net = in.required("net", money);
            return in.part(() -> Parsed.valid(new IssuedLine(LineItem.of(line.get(), vat.get()), net.get())));
        }
    }
}
