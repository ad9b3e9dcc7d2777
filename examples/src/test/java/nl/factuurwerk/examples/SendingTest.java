package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.dispatch.DispatchResult;
import nl.factuurwerk.dispatch.Dispatcher;
import nl.factuurwerk.dispatch.RetryPolicy;
import nl.factuurwerk.dispatch.SendingPolicy;
import nl.factuurwerk.dispatch.SendingRun;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.InvoiceView;
import org.junit.jupiter.api.Test;

/** What the guide says about sending. */
class SendingTest {

    private final Organisation studio = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    private final InvoiceDraft draft = Invoice.draft()
            .to(Organisation.named("Brouwerij De Hop")
                    .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                    .email("administratie@dehop.example")
                    .build())
            .line("Advies", hours("10"), eur("95.00"))
            .build();
    private final MailProvider provider = new MailProvider();
    private final PdfRenderer renderer = new PdfRenderer();

    // tag::sending-mailer[]
    private final Dispatcher mailer = (dispatch, document) -> {
        DocumentView view = dispatch.isCopy() ? InvoiceView.copyOf(document) : InvoiceView.of(document);
        String receipt =
                provider.send(dispatch.id().value(), dispatch.to().address(), view.subject(), renderer.render(view));
        return DispatchResult.delivered(receipt);
    };
    // end::sending-mailer[]

    /** A provider that knows a repetition by the key that comes with it, as good ones do. */
    private static final class MailProvider {

        private final Map<String, String> mails = new LinkedHashMap<>();

        String send(String key, String address, String subject, byte[] attachment) {
            assertThat(attachment).isNotEmpty();
            mails.putIfAbsent(key, address + ": " + subject);
            return "accepted " + key;
        }
    }

    @Test
    void what_is_issued_is_sent() {
        // tag::sending[]
        var office = Factuurwerk.of(studio).sending(SendingPolicy.byEmail()).build();

        Invoice invoice = office.invoices().issue(draft).orThrow(); // the outbox has it, in the same unit of work

        SendingRun run = office.sending().run(mailer); // every few minutes
        // end::sending[]

        assertThat(run.sent()).hasSize(1);
        assertThat(run.failed()).isEmpty();
        assertThat(provider.mails.values()).containsExactly("administratie@dehop.example: Factuur " + invoice.number());
    }

    @Test
    void what_was_sent_goes_again_as_a_copy() {
        var office = Factuurwerk.of(studio).sending(SendingPolicy.byEmail()).build();
        Invoice invoice = office.invoices().issue(draft).orThrow();
        office.sending().run(mailer);

        // tag::sending-copy[]
        Dispatch copy = office.sending().request(invoice, Channel.EMAIL, "boekhouding@dehop.example");
        // end::sending-copy[]
        office.sending().run(mailer);

        assertThat(copy.isCopy()).isTrue();
        assertThat(provider.mails)
                .containsEntry(copy.id().value(), "boekhouding@dehop.example: Factuur (kopie) " + invoice.number());
    }

    @Test
    void what_does_not_arrive_is_tried_again_and_given_up() {
        // tag::sending-retries[]
        var office = Factuurwerk.of(studio)
                .sending(SendingPolicy.byEmail())
                .retries(RetryPolicy.standard().withAttempts(5).waiting(Duration.ofMinutes(2), 3, Duration.ofHours(4)))
                .build();
        // end::sending-retries[]
        Invoice invoice = office.invoices().issue(draft).orThrow();

        SendingRun run = office.sending().run((dispatch, document) -> DispatchResult.refused("no such mailbox"));

        // tag::sending-report[]
        run.report().findings().forEach(System.err::println); // SEND-GIVEN-UP, with document and reason
        // end::sending-report[]
        assertThat(run.report().findings())
                .extracting(finding -> finding.id().value())
                .containsExactly("SEND-GIVEN-UP");
        assertThat(office.invoices().statusOf(invoice, invoice.issueDate()).isSent())
                .isFalse();
    }

    @Test
    void what_is_not_to_be_sent_any_more_is_withdrawn() {
        var office = Factuurwerk.of(studio).sending(SendingPolicy.byEmail()).build();
        Invoice invoice = office.invoices().issue(draft).orThrow();
        Id<Dispatch> id = office.sending().of(invoice).getFirst().id();

        // tag::sending-withdraw[]
        office.sending().withdraw(id, "Brought along by hand");
        // end::sending-withdraw[]

        assertThat(office.sending().run(mailer).outcomes()).isEmpty();
        assertThat(office.sending().find(id).orElseThrow().events()).hasSize(1);
    }

    @Test
    void what_the_customer_says_is_a_fact() {
        var office = Factuurwerk.of(studio).sending(SendingPolicy.byEmail()).build();
        Invoice invoice = office.invoices().issue(draft).orThrow();
        office.sending().run(mailer);

        // tag::sending-received[]
        office.invoices().add(new InvoiceFact.Received(invoice.id(), invoice.issueDate()));
        // end::sending-received[]

        assertThat(office.invoices().statusOf(invoice, invoice.issueDate()).received())
                .isPresent();
        assertThat(office.sending().of(invoice))
                .extracting(dispatch -> dispatch.delivered().isPresent())
                .containsExactly(true);
    }
}
