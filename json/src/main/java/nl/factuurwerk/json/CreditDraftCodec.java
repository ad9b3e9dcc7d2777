package nl.factuurwerk.json;

import nl.factuurwerk.invoice.CreditDraft;

/** How stands in JSON what the host knows of a credit. */
final class CreditDraftCodec extends ObjectCodec<CreditDraft> {

    static final CreditDraftCodec CODEC = new CreditDraftCodec();

    @Override
    public void write(CreditDraft draft, PropertyWriter out) {
        out.put("reason", draft.reason(), CorrectionCodec.REASON);
        out.text("explanation", draft.explanation());
        out.put("issueDate", draft.issueDate(), Scalars.DATE);
        out.list("notes", draft.notes(), Scalars.TEXT);
        out.fullList("choices", draft.choices(), CreditChoiceCodec.CODEC);
    }

    @Override
    Read<CreditDraft> read(PropertyReader in) {
        in.demandWith("reason", "explanation");
        var reason = in.optional("reason", CorrectionCodec.REASON);
        var explanation = in.text("explanation");
        var issueDate = in.optional("issueDate", Scalars.DATE);
        var notes = in.list("notes", Scalars.TEXT);
        var choices = in.fullList("choices", CreditChoiceCodec.CODEC);
        return in.make(() -> {
            CreditDraft.Builder draft = CreditDraft.of();
            reason.get().ifPresent(why -> draft.because(why, explanation.get()));
            issueDate.get().ifPresent(draft::issuedOn);
            notes.get().forEach(draft::note);
            choices.get().forEach(draft::choose);
            return draft.build();
        });
    }
}
