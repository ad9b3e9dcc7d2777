package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.claim.AllocationCalculator;
import nl.factuurwerk.claim.AllocationOrder;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.CollectionCosts;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.InterestRegime;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.claim.Interruption;
import nl.factuurwerk.claim.LetterChecker;
import nl.factuurwerk.claim.LetterTerm;
import nl.factuurwerk.claim.LimitationKind;
import nl.factuurwerk.claim.LimitationTerms;
import nl.factuurwerk.claim.OpenDebt;
import nl.factuurwerk.claim.Penalty;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.json.ViewsTest.Shown;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Claims with every kind of interest, penalty and entry, letters with every term, and what is shown of them. */
final class ClaimSamples {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private ClaimSamples() {}

    static List<Sample<?>> all() {
        return List.of(
                new Sample<>("claim", JsonFormat.CLAIM, claim()),
                new Sample<>("claim-dollar", JsonFormat.CLAIM, dollars()),
                new Sample<>("fourteen-day-letter", JsonFormat.FOURTEEN_DAY_LETTER, letter()),
                new Sample<>(
                        "fourteen-day-letter-posted",
                        JsonFormat.FOURTEEN_DAY_LETTER,
                        FourteenDayLetter.about(eur("100.00"), DUE)
                                .term(new LetterTerm.AfterDate(16))
                                .posted(DUE.plusDays(2))
                                .build()),
                new Sample<>(
                        "fourteen-day-letter-until",
                        JsonFormat.FOURTEEN_DAY_LETTER,
                        letter().toBuilder()
                                .term(new LetterTerm.Until(LocalDate.of(2026, 3, 1)))
                                .build()),
                new Sample<>("fourteen-day-letter-unclear", JsonFormat.FOURTEEN_DAY_LETTER, unclear()),
                new Sample<>(
                        "interruption",
                        JsonFormat.INTERRUPTION,
                        new Interruption(DUE, Interruption.Act.WRIT, "dagvaarding")));
    }

    static Stream<Shown<?>> shown() {
        InterestCalculator calculator = InterestCalculator.standard();
        CollectionCosts costs = CollectionCosts.standard();
        return Stream.of(
                new Shown<>(
                        "claim-statement",
                        JsonOutput.CLAIM_STATEMENT,
                        claim().asOf(LocalDate.of(2026, 4, 1), calculator)),
                new Shown<>(
                        "interest",
                        JsonOutput.INTEREST,
                        calculator.on(
                                eur("5000.00"),
                                LocalDate.of(2026, 6, 15),
                                LocalDate.of(2026, 7, 15),
                                InterestTerms.statutory(InterestRegime.COMMERCIAL))),
                new Shown<>(
                        "payment-allocation",
                        JsonOutput.PAYMENT_ALLOCATION,
                        AllocationCalculator.of(eur("500.00"), DUE.plusDays(1))
                                .sharedCosts(eur("40.00"))
                                .over(List.of(OpenDebt.of("2026-0001", DUE, eur("100.00"))))),
                new Shown<>(
                        "collection-charge",
                        JsonOutput.COLLECTION_CHARGE,
                        costs.withVat(costs.scale(List.of(eur("3000.00")), DUE))),
                new Shown<>(
                        "letter-check",
                        JsonOutput.LETTER_CHECK,
                        LetterChecker.standard().check(letter())),
                new Shown<>(
                        "letter-check-unclear",
                        JsonOutput.LETTER_CHECK,
                        LetterChecker.standard().check(unclear())),
                new Shown<>(
                        "limitation",
                        JsonOutput.LIMITATION,
                        LimitationTerms.standard()
                                .of(
                                        LimitationKind.GENERAL,
                                        DUE,
                                        List.of(
                                                new Interruption(
                                                        LocalDate.of(2030, 6, 15),
                                                        Interruption.Act.DEMAND,
                                                        "brief van 12 juni 2030"),
                                                new Interruption(
                                                        LocalDate.of(2036, 1, 1),
                                                        Interruption.Act.ACKNOWLEDGEMENT,
                                                        "deelbetaling")))));
    }

    private static Claim claim() {
        return Claim.builder()
                .debt(Debt.of("2026-0001", eur("1000.00"), DUE)
                        .arisen(LocalDate.of(2026, 1, 1))
                        .interest(InterestTerms.statutory(InterestRegime.COMMERCIAL))
                        .build())
                .debt(Debt.of("2026-0002", eur("200.00"), DUE)
                        .interest(new InterestTerms.Agreed(
                                percent("12.5"), InterestRegime.COMMERCIAL, InterestTerms.Compounding.YEARLY))
                        .interestFrom(LocalDate.of(2026, 2, 15))
                        .penalty(new Penalty(eur("25.00"), eur("1.00"), Optional.of(eur("50.00"))))
                        .bothByClause("art. 9.2")
                        .build())
                .debt(Debt.of("2026-0003", eur("50.00"), DUE)
                        .penalty(Penalty.once(eur("10.00")))
                        .build())
                .entry(ClaimEntry.costs(LocalDate.of(2026, 2, 1), eur("150.00"), "incassokosten"))
                .entry(ClaimEntry.paid(LocalDate.of(2026, 3, 2), eur("500.00")))
                .entry(new ClaimEntry.Paid(
                        LocalDate.of(2026, 3, 3),
                        eur("50.00"),
                        AllocationOrder.PRINCIPAL_FIRST,
                        Optional.of("2026-0003")))
                .entry(ClaimEntry.credited(LocalDate.of(2026, 3, 4), eur("20.00"), "2026-0001"))
                .build();
    }

    private static Claim dollars() {
        return Claim.builder()
                .debt(Debt.of("US-1", Money.of(CurrencyUnit.USD, 100), DUE)
                        .interest(InterestTerms.agreed(percent(1), InterestRegime.CONSUMER))
                        .build())
                .build();
    }

    private static FourteenDayLetter letter() {
        return FourteenDayLetter.about(eur("1000.00"), DUE)
                .dated(LocalDate.of(2026, 2, 9))
                .costs(eur("181.50"))
                .vatIncluded(true)
                .consequencesStated()
                .posted(LocalDate.of(2026, 2, 10))
                .received(LocalDate.of(2026, 2, 12), "3SABCD123456789")
                .build();
    }

    private static FourteenDayLetter unclear() {
        return FourteenDayLetter.about(eur("100.00"), DUE)
                .term(new LetterTerm.Unclear("binnen veertien dagen"))
                .build();
    }
}
