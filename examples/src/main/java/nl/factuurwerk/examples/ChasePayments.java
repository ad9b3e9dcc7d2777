package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DunningRun;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.pdf.PdfRenderer;
import nl.factuurwerk.pdf.Style;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.render.CollectionFileView;
import nl.factuurwerk.render.DocumentRenderer;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.HtmlRenderer;
import nl.factuurwerk.render.LetterView;
import nl.factuurwerk.text.Language;

/**
 * Half a year of an office whose customers pay as customers do: one on time, one late, one in the middle of it all, one not at
 * all. Writes every letter as PDF and as the body of a mail, and the file that goes to a bailiff, to {@code target/chase}.
 */
public final class ChasePayments {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);

    private final Path folder;
    private final SettableClock clock = new SettableClock(FIRST);
    private final AtomicInteger ids = new AtomicInteger();
    private final DocumentRenderer pdf = new PdfRenderer(Style.studio());
    private final Factuurwerk office;

    private ChasePayments(Path folder) {
        this.folder = folder;
        turnTo(FIRST);
        office = Factuurwerk.of(Organisation.named("Studio Noorderlicht B.V.")
                        .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                        .email("administratie@noorderlicht.example")
                        .kvk("12345678")
                        .vat("NL123456789B13")
                        .iban("NL91ABNA0417164300")
                        .build())
                .clock(clock)
                .terms(PaymentTerms.net(14))
                .ids(() -> "N" + ids.incrementAndGet())
                .build();
    }

    /**
     * Runs the program.
     *
     * @param args where to write; {@code target/chase} unless given
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length == 0 ? "target/chase" : args[0]);
        Files.createDirectories(folder);
        new ChasePayments(folder).play().forEach(System.out::println);
    }

    /** Plays the half-year, and tells what was written. */
    static List<String> play(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ChasePayments(folder).play();
    }

    private void turnTo(LocalDate day) {
        clock.set(day);
    }

    private static Party hop() {
        return Organisation.named("Brouwerij De Hop B.V.")
                .id("hop")
                .email("administratie@dehop.example")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
    }

    private static Party anna() {
        return Person.named("Anna de Vries")
                .id("anna")
                .email("anna@devries.example")
                .address("Oude Boteringestraat 5", "9712 GC", "Groningen", NETHERLANDS)
                .build();
    }

    private static Party gallery() {
        return Organisation.named("Galerie Wad")
                .id("wad")
                .email("info@galeriewad.example")
                .address("Havenweg 8", "9981 BK", "Uithuizen", NETHERLANDS)
                .language(Language.ENGLISH)
                .build();
    }

    private List<String> play() throws IOException {
        List<String> told = new ArrayList<>();
        Invoice first = issue(hop(), "Jubileumboek, eerste deel", "4150.00");
        Invoice second = issue(hop(), "Jubileumboek, tweede deel", "1875.00");
        issue(anna(), "Geboortekaartjes", "187.50");
        Invoice poster = issue(gallery(), "Affiches", "640.00");
        office.invoices().add(new InvoiceFact.Received(first.id(), FIRST));
        office.dunning().add(new TermsAccepted(Id.of("t-1"), FIRST, Id.of("hop"), "Offerte Q2026-0001, getekend"));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            turnTo(day);
            happen(day, first, second, poster);
            DunningRun run = office.dunning().run();
            for (Letter letter : run.letters()) {
                write(letter);
                told.add(letter.toString());
            }
            for (StepTaken step : run.steps()) {
                if (step.kind() == StageKind.HAND_OVER) {
                    told.add(handOver(step));
                }
            }
        }
        return told;
    }

    private void happen(LocalDate day, Invoice first, Invoice second, Invoice poster) {
        if (day.equals(LocalDate.of(2026, 3, 4))) {
            office.dunning().talked(Id.of("hop"), "Gebeld met mevrouw Prins: de eerste termijn komt deze maand.");
            pay(first, "2000.00", day);
        }
        if (day.equals(LocalDate.of(2026, 3, 9))) {
            office.dunning().promised(Id.of("hop"), Set.of(second.id()), LocalDate.of(2026, 3, 20));
        }
        if (day.equals(LocalDate.of(2026, 3, 6))) {
            pay(poster, poster.total().getAmount().toPlainString(), day);
        }
    }

    private Invoice issue(Party to, String what, String price) {
        return office.invoices()
                .issue(Invoice.draft().to(to).line(what, pieces(1), eur(price)).build())
                .orThrow();
    }

    private void pay(Invoice invoice, String amount, LocalDate day) {
        office.receivables()
                .register(Payment.transfer(eur(amount), day, ""), List.of(Portion.of(invoice.id(), eur(amount))));
    }

    private void write(Letter letter) throws IOException {
        DocumentView view = LetterView.of(letter);
        String name =
                letter.date() + "-" + letter.debtorId() + "-" + letter.manner().kind();
        Files.write(folder.resolve(name + ".pdf"), pdf.render(view));
        Files.writeString(
                folder.resolve(name + ".html"), HtmlRenderer.standard().html(view));
    }

    private String handOver(StepTaken step) throws IOException {
        AgencyFee fee = new AgencyFee("Deurwaarders Noord", eur("35.00"), Percentage.percent("5"));
        CollectionFile file = office.dunning().collectionFile(step.debtor(), step.on(), Optional.of(fee));
        Path path = folder.resolve(step.on() + "-" + step.debtor() + "-dossier.pdf");
        Files.write(path, pdf.render(CollectionFileView.of(file, Language.DUTCH)));
        return "Handed over " + step.about() + " on " + step.on();
    }
}
