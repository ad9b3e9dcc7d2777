package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;

class ConfirmationViewTest {

    private static final Id<Party> ANNA = Id.of("anna");
    private static final Person ENGLISH =
            Person.named("Anna de Vries").language(Language.ENGLISH).build();

    private final Factuurwerk office = office().build();
    private final Invoice first = issued();
    private final Invoice second = issued();
    private final LocalDate day = first.issueDate();
    private final List<OpenItem> open = office.receivables().openItems(day);
    private final ConfirmationView confirm = ConfirmationView.of(studio());

    private Invoice issued() {
        return office.invoices()
                .issue(Invoice.draft()
                        .to(anna())
                        .line("Advies", Quantity.pieces(1), eur("100.00"))
                        .build())
                .orThrow();
    }

    private Promised promise(Invoice... invoices) {
        Set<Id<Invoice>> ids = new HashSet<>();
        for (Invoice invoice : invoices) {
            ids.add(invoice.id());
        }
        return new Promised(Id.of("e-1"), day, ANNA, ids, LocalDate.of(2026, 12, 24));
    }

    private static String text(DocumentView view) {
        String text = PlainTextRenderer.standard().text(view).replace('\u00A0', ' ');
        assertThat(text).doesNotContain("{");
        return text;
    }

    @Test
    void repeats_what_was_said_word_by_word() {
        Talked talk = new Talked(Id.of("e-1"), LocalDate.of(2026, 11, 20), ANNA, "Anna betaalt <volgende> week.");

        assertThat(text(confirm.talk(talk, anna())))
                .startsWith("Bevestiging van ons gesprek\n")
                .contains("Op 20 november 2026 hebben wij u gesproken.", "Anna betaalt <volgende> week.");
        assertThat(text(confirm.talk(talk, ENGLISH))).contains("We spoke with you on 20 November 2026.");
    }

    @Test
    void states_which_invoice_was_promised_how_much_by_when_and_where_to_pay() {
        DocumentView view = confirm.promise(promise(first), open, anna());

        assertThat(text(view))
                .contains("hebt u toegezegd onderstaande factuur uiterlijk 24 december 2026 te betalen.")
                .contains(first.number().value())
                .doesNotContain(second.number().value())
                .contains("€ 121,00");
        Section.Payment payment = view.body().stream()
                .filter(Section.Payment.class::isInstance)
                .map(Section.Payment.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(payment.qrPayload())
                .contains("EUR121.00", first.paymentReference().value());
    }

    @Test
    void adds_up_what_was_promised_of_several_invoices() {
        assertThat(text(confirm.promise(promise(first, second), open, anna())))
                .contains("onderstaande facturen", "Te betalen: € 242,00")
                .contains(first.number() + " " + second.number());
        assertThat(text(confirm.promise(promise(first, second), open, ENGLISH))).contains("the invoices below");
    }

    @Test
    void confirms_a_promise_of_what_was_paid_meanwhile_without_asking_for_money() {
        DocumentView view = confirm.promise(promise(first), List.of(), anna());

        assertThat(view.body()).noneMatch(Section.Payment.class::isInstance);
    }

    @Test
    void states_every_instalment_of_a_plan_and_what_follows_if_one_is_late() {
        PlanTerms terms = PlanTerms.monthly(eur("242.00"), 3, LocalDate.of(2026, 12, 31), 5);
        PaymentPlan plan = new PaymentPlan(Id.of("d-1"), day, ANNA, List.of(first.id(), second.id()), terms);

        DocumentView view = confirm.plan(plan, open, anna());
        assertThat(text(view))
                .startsWith("Betalingsregeling\n")
                .contains("dat u € 242,00 in 3 termijnen betaalt, voor onderstaande facturen.")
                .contains("1        31 december 2026      € 80,67", "3        28 februari 2027      € 80,66")
                .contains("Totaal: € 242,00")
                .contains("niet binnen 5 dagen na de vervaldag betaald")
                .contains("NL");
        assertThat(view.body()).anyMatch(Section.Signature.class::isInstance);
        assertThat(text(confirm.plan(plan, open, ENGLISH)))
                .contains("within 5 days after it is due", "we send you no reminder of these invoices");
    }

    private Assignment assigned(Invoice... invoices) {
        List<Id<Invoice>> ids = Stream.of(invoices).map(invoice -> invoice.id()).toList();
        return new Assignment(
                Id.of("d-2"), day, ANNA, ids, new Assignment.Payee("Factor B.V.", Iban.of("NL02ABNA0123456789")));
    }

    @Test
    void asks_to_pay_whom_the_claim_was_assigned_to() {
        DocumentView view = confirm.assigned(assigned(first)).promise(promise(first), open, anna());
        PlanTerms terms = PlanTerms.monthly(eur("121.00"), 2, LocalDate.of(2026, 12, 31), 5);
        PaymentPlan plan = new PaymentPlan(Id.of("d-1"), day, ANNA, List.of(first.id()), terms);

        assertThat(text(view)).contains("Factor B.V.", "NL02 ABNA 0123 4567 89").doesNotContain("Ten name van: Studio");
        assertThat(view.body().stream()
                        .filter(Section.Payment.class::isInstance)
                        .map(section -> ((Section.Payment) section).qrPayload()))
                .singleElement()
                .asString()
                .contains("NL02ABNA0123456789", "Factor B.V.");
        assertThat(text(confirm.assigned(assigned(first)).plan(plan, open, anna())))
                .contains("Factor B.V.", "NL02 ABNA 0123 4567 89")
                .doesNotContain("U betaalt op");
    }

    @Test
    void says_no_account_where_invoices_are_to_be_paid_to_one_and_to_another() {
        DocumentView view = confirm.assigned(assigned(first)).promise(promise(first, second), open, anna());

        assertThat(view.body()).noneMatch(Section.Payment.class::isInstance);
        assertThat(text(view)).contains("Factor B.V.");
    }

    @Test
    void gives_no_grace_where_none_was_agreed() {
        PlanTerms terms = PlanTerms.monthly(eur("100.00"), 2, LocalDate.of(2026, 12, 31), 0);
        PaymentPlan plan = new PaymentPlan(Id.of("d-1"), day, ANNA, List.of(first.id()), terms);

        assertThat(text(confirm.plan(plan, open, anna())))
                .contains("Wordt een termijn niet op tijd betaald", "voor onderstaande factuur.");
    }

    @Test
    void takes_the_words_of_the_host() {
        LetterTexts ours = LetterTexts.standard().with(Language.DUTCH, "talk.closing", "Bel gerust.");
        Talked talk = new Talked(Id.of("e-1"), day, ANNA, "Alles goed.");

        assertThat(text(ConfirmationView.of(studio(), ours).talk(talk, anna()))).contains("Bel gerust.");
    }
}
