package nl.factuurwerk.json;

import nl.factuurwerk.invoice.Wordings;

/** How stands in JSON what a document says in fixed words. A document of before, that kept none, does not have them. */
final class WordingsCodec extends ObjectCodec<Wordings> {

    static final WordingsCodec CODEC = new WordingsCodec();

    @Override
    public void write(Wordings wordings, PropertyWriter out) {
        out.put("paymentTerms", wordings.paymentTerms(), Scalars.TEXT);
        out.put("kind", wordings.kind(), Scalars.TEXT);
        out.put("correction", wordings.correction(), Scalars.TEXT);
    }

    @Override
    Read<Wordings> read(PropertyReader in) {
        var paymentTerms = in.required("paymentTerms", Scalars.TEXT);
        var kind = in.optional("kind", Scalars.TEXT);
        var correction = in.optional("correction", Scalars.TEXT);
        return in.make(() -> new Wordings(paymentTerms.get(), kind.get(), correction.get()));
    }
}
