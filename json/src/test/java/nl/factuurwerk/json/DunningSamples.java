package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.claim.InterestRegime;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterCosts;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.Overdue;
import nl.factuurwerk.dunning.PauseReason;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Resumed;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.dunning.Tone;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;

/** Every entry of dunning, and letters. */
final class DunningSamples {

    private static final LocalDate DAY = Samples.TODAY;
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);
    private static final Id<Party> DEBTOR = Id.of("anna");
    private static final Id<Invoice> INVOICE = Id.of("inv-7");
    private static final Overdue.Key KEY = new Overdue.Key(INVOICE, DUE);

    private DunningSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                entry("step", new StepTaken(Id.of("e-1"), DAY, DEBTOR, KEY, Id.of("reminder"), StageKind.REMINDER)),
                entry(
                        "paused",
                        new Paused(
                                Id.of("e-2"),
                                DAY,
                                DEBTOR,
                                Optional.of(INVOICE),
                                Optional.of(DAY.plusDays(7)),
                                new Paused.Why(PauseReason.OTHER, "Verbouwing"))),
                entry(
                        "paused-all",
                        new Paused(
                                Id.of("e-3"),
                                DAY,
                                DEBTOR,
                                Optional.empty(),
                                Optional.empty(),
                                new Paused.Why(PauseReason.INSOLVENCY, ""))),
                entry("resumed", new Resumed(Id.of("e-4"), DAY, DEBTOR, Id.of("e-2"), "Klaar")),
                entry("talked", new Talked(Id.of("e-5"), DAY, DEBTOR, "Gebeld: betaalt volgende week")),
                entry("promised", new Promised(Id.of("e-6"), DAY, DEBTOR, Set.of(INVOICE), DAY.plusDays(7))),
                entry(
                        "policy-chosen",
                        new PolicyChosen(Id.of("e-7"), DAY, DEBTOR, Optional.of(INVOICE), Id.of("patient"))),
                entry("terms-accepted", new TermsAccepted(Id.of("e-8"), DAY, DEBTOR, "Offerte Q2026-0001, getekend")),
                new Sample<>("letter", JsonFormat.LETTER, letter()),
                new Sample<>("letter-plain", JsonFormat.LETTER, plain()));
    }

    static Stream<Shown<?>> shown() {
        Invoice invoice = Samples.invoice();
        String number = invoice.number().value();
        ClaimStatement claim = Claim.builder()
                .debt(Debt.of(number, invoice.total(), invoice.dueDate())
                        .interest(InterestTerms.statutory(InterestRegime.COMMERCIAL))
                        .build())
                .build()
                .asOf(invoice.dueDate().plusDays(9), InterestCalculator.standard());
        CollectionFile.Item item = new CollectionFile.Item(
                invoice, List.of(new InvoiceFact.Received(invoice.id(), DAY)), List.of(Samples.creditNote()), claim);
        AgencyFee fee = new AgencyFee("Deurwaarders Noord", eur("35.00"), Percentage.percent("5"));
        CollectionFile.Head head = new CollectionFile.Head(claim.asOf(), seller(), debtor(), Optional.of(fee));
        return Stream.of(
                new Shown<>(
                        "collection-file",
                        JsonOutput.COLLECTION_FILE,
                        new CollectionFile(
                                head,
                                List.of(item),
                                List.of(letter()),
                                List.of(new Talked(Id.of("e-5"), DAY, DEBTOR, "Gebeld: betaalt volgende week")),
                                GoldenFileTest.report())),
                new Shown<>(
                        "collection-file-nothing",
                        JsonOutput.COLLECTION_FILE,
                        new CollectionFile(
                                new CollectionFile.Head(DAY, seller(), debtor(), Optional.empty()),
                                List.of(),
                                List.of(),
                                List.of(),
                                Report.empty())));
    }

    private static Sample<DunningEntry> entry(String name, DunningEntry entry) {
        return new Sample<>("dunning-entry-" + name, JsonFormat.DUNNING_ENTRY, entry);
    }

    private static Organisation seller() {
        return Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
                .kvk("12345678")
                .build();
    }

    private static Person debtor() {
        return Person.named("Anna de Vries")
                .id("anna")
                .email("anna@devries.example")
                .build();
    }

    private static LetterItem item(LetterItem.Accrued interest) {
        return new LetterItem(KEY, "2026-0007", LocalDate.of(2026, 10, 1), eur("1000.00"), interest);
    }

    private static Letter letter() {
        return Letter.of(Id.of("l-1"), DAY, seller(), DEBTOR, debtor())
                .language(Language.ENGLISH)
                .manner(new Letter.Manner(StageKind.FINAL_NOTICE, Tone.FORMAL, Channel.POST))
                .item(item(new LetterItem.Accrued(
                        eur("2.30"),
                        List.of(new InterestPeriod(
                                DateRange.of(DUE.plusDays(1), DAY),
                                Percentage.percent("4"),
                                eur("1000.00"),
                                eur("2.30"),
                                Decimal.of("2.301370"))))))
                .costs(new LetterCosts(true, CostGround.FOURTEEN_DAY_LETTER, eur("40.00"), eur("8.40")))
                .costs(new LetterCosts(false, CostGround.FOURTEEN_DAY_LETTER, eur("150.00"), eur("0.00")))
                .account(Optional.of(
                        CreditTransfer.to(Iban.of("NL91ABNA0417164300")).named("Studio Noorderlicht B.V.")))
                .note("Deze vordering is overgedragen.")
                .fourteenDays(FourteenDayLetter.about(eur("1000.00"), DUE)
                        .dated(DAY)
                        .consequencesStated()
                        .posted(DAY)
                        .costs(eur("150.00"))
                        .build())
                .build(DAY.plusDays(21), RemittanceText.of("2026-0007"));
    }

    private static Letter plain() {
        return Letter.of(Id.of("l-2"), DAY, seller(), DEBTOR, debtor())
                .item(item(new LetterItem.Accrued(eur("0.00"), List.of())))
                .build(DAY.plusDays(7), RemittanceText.of("2026-0007"));
    }
}
