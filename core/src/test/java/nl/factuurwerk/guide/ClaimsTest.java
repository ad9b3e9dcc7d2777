package nl.factuurwerk.guide;

import static nl.factuurwerk.claim.InterestRegime.COMMERCIAL;
import static nl.factuurwerk.claim.InterestRegime.CONSUMER;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.claim.AllocationCalculator;
import nl.factuurwerk.claim.Claim;
import nl.factuurwerk.claim.ClaimEntry;
import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.CollectionCosts;
import nl.factuurwerk.claim.DayCount;
import nl.factuurwerk.claim.Debt;
import nl.factuurwerk.claim.FourteenDayLetter;
import nl.factuurwerk.claim.Interest;
import nl.factuurwerk.claim.InterestCalculator;
import nl.factuurwerk.claim.InterestTerms;
import nl.factuurwerk.claim.Interruption;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.LetterChecker;
import nl.factuurwerk.claim.Limitation;
import nl.factuurwerk.claim.LimitationKind;
import nl.factuurwerk.claim.LimitationTerms;
import nl.factuurwerk.claim.OpenDebt;
import nl.factuurwerk.claim.PaymentAllocation;
import nl.factuurwerk.claim.Penalty;
import nl.factuurwerk.claim.StatutoryInterest;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Test;

/** The snippets of {@code docs/guide/claims.md}. */
class ClaimsTest {

    private final StringBuilder printed = new StringBuilder();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private void print(Object line) {
        printed.append(line).append('\n');
    }

    @Test
    void interest() {
        // tag::claims-interest[]
        Interest interest = InterestCalculator.standard()
                .on(eur("5000.00"), date("2026-06-15"), date("2026-07-15"), InterestTerms.statutory(COMMERCIAL));

        interest.total(); // EUR 42.23
        print(interest.explain().in(ENGLISH));
        // interest over 30 days: EUR 42.23, rounded once (every day a 365th of a year)
        //   2026-06-16 to 2026-06-30: 15 days at 10.15% of EUR 5000.00 = 20.856164
        //   2026-07-01 to 2026-07-15: 15 days at 10.4% of EUR 5000.00 = 21.369863
        // end::claims-interest[]
        assertThat(interest.total()).isEqualTo(eur("42.23"));
        assertThat(printed).hasToString("""
                interest over 30 days: EUR 42.23, rounded once (every day a 365th of a year)
                  2026-06-16 to 2026-06-30: 15 days at 10.15% of EUR 5000.00 = 20.856164
                  2026-07-01 to 2026-07-15: 15 days at 10.4% of EUR 5000.00 = 21.369863
                """);
    }

    @Test
    void the_next_rate() {
        // tag::claims-next-rate[]
        StatutoryInterest rates = StatutoryInterest.standard();
        rates.at(COMMERCIAL, date("2026-12-31")); // 10.4%
        // rates.at(COMMERCIAL, date("2027-01-01")) is an OutsideTable: nobody knew that rate yet

        TableRows announced = new TableRows() {
            public String table() {
                return StatutoryInterest.TABLE;
            }

            public Stream<String> lines() {
                return Stream.of(
                        "regime,percent,from,until,source,confidence,note",
                        "COMMERCIAL,10.65,2027-01-01,2027-06-30,Rijksoverheid,OFFICIAL,");
            }
        };
        InterestCalculator calculator = InterestCalculator.of(rates.with(List.of(announced)), DayCount.ACTUAL_365);
        // end::claims-next-rate[]
        assertThat(rates.at(COMMERCIAL, date("2026-12-31"))).isEqualTo(percent("10.4"));
        assertThatThrownBy(() -> rates.at(COMMERCIAL, date("2027-01-01"))).isInstanceOf(OutsideTable.class);
        assertThat(calculator
                        .on(
                                eur("36500.00"),
                                date("2026-12-31"),
                                date("2027-01-01"),
                                InterestTerms.statutory(COMMERCIAL))
                        .total())
                .isEqualTo(eur("10.65"));
    }

    @Test
    void a_claim() {
        // tag::claims-claim[]
        Claim claim = Claim.builder()
                .debt(Debt.of("2026-0001", eur("1000.00"), date("2026-01-31"))
                        .interest(InterestTerms.statutory(COMMERCIAL))
                        .build())
                .entry(ClaimEntry.costs(date("2026-02-01"), eur("150.00"), "collection costs"))
                .entry(ClaimEntry.paid(date("2026-03-02"), eur("500.00")))
                .build();

        ClaimStatement statement = claim.asOf(date("2026-04-01"), InterestCalculator.standard());
        statement.principal(); // EUR 658.34: 150.00 went to costs, 8.34 to interest, 341.66 to principal
        statement.interest(); // EUR 5.49
        statement.total(); // EUR 663.83
        // end::claims-claim[]
        assertThat(statement.principal()).isEqualTo(eur("658.34"));
        assertThat(statement.interest()).isEqualTo(eur("5.49"));
        assertThat(statement.total()).isEqualTo(eur("663.83"));
    }

    @Test
    void a_penalty() {
        // tag::claims-penalty[]
        Parsed<Debt> debt = Debt.of("2026-0001", eur("1000.00"), date("2026-01-31"))
                .interest(InterestTerms.statutory(CONSUMER))
                .penalty(Penalty.once(eur("75.00")))
                .tryBuild(); // CLAIM-PENALTY-AND-INTEREST: choose one, or name the clause that has both
        // end::claims-penalty[]
        assertThat(debt.report().mentions("CLAIM-PENALTY-AND-INTEREST")).isTrue();
    }

    @Test
    void an_allocation() {
        // tag::claims-allocation[]
        PaymentAllocation allocation = AllocationCalculator.of(eur("500.00"), date("2026-03-02"))
                .over(List.of(
                        OpenDebt.of("2026-0001", date("2026-01-31"), eur("1000.00"))
                                .withCosts(eur("150.00"))
                                .withInterest(eur("8.34")),
                        OpenDebt.of("2026-0002", date("2026-03-31"), eur("80.00")))); // not due yet: comes last

        allocation.of("2026-0001"); // 150.00 costs, 8.34 interest, 341.66 principal
        // end::claims-allocation[]
        assertThat(allocation.debts()).hasSize(1);
        assertThat(allocation.principal()).isEqualTo(eur("341.66"));
    }

    @Test
    void costs_of_a_business() {
        // tag::claims-costs-of-a-business[]
        CollectionCosts costs = CollectionCosts.standard();

        costs.businessMinimum(date("2026-01-31")); // EUR 40.00 from 2026-02-01, no reminder needed
        CollectionCharge charge = costs.scale(List.of(eur("200.00"), eur("200.00"), eur("200.00")), date("2026-11-24"));
        charge.total(); // EUR 90.00: the debts of one debtor are added first
        costs.withVat(charge).total(); // EUR 108.90, if the creditor cannot deduct VAT and says so
        // end::claims-costs-of-a-business[]
        assertThat(costs.businessMinimum(date("2026-01-31")).total()).isEqualTo(eur("40.00"));
        assertThat(charge.total()).isEqualTo(eur("90.00"));
        assertThat(costs.withVat(charge).total()).isEqualTo(eur("108.90"));
    }

    @Test
    void a_letter() {
        // tag::claims-letter[]
        FourteenDayLetter letter = FourteenDayLetter.about(eur("1000.00"), date("2026-10-31"))
                .dated(date("2026-11-05"))
                .costs(eur("150.00"))
                .consequencesStated()
                .posted(date("2026-11-05"))
                .build();

        LetterCheck check = LetterChecker.standard().check(letter);
        check.dates().orElseThrow().received(); // 2026-11-07, presumed
        check.costsFrom(); // 2026-11-24: day fourteen is a Saturday
        print(check.report().in(ENGLISH));
        // proof letter has nothing that proves its delivery (art. 6:96(6) BW). Keep proof: ...
        // term last day 2026-11-21 is a Saturday, a Sunday or a holiday (art. 1(1) Algemene termijnenwet). ...

        CollectionCosts.standard()
                .consumer(check, List.of(eur("400.00")), date("2026-11-24"))
                .total(); // EUR 60.00
        // end::claims-letter[]
        assertThat(check.dates().orElseThrow().received()).isEqualTo("2026-11-07");
        assertThat(check.costsFrom()).contains(date("2026-11-24"));
        assertThat(printed.toString())
                .contains("proof letter has nothing that proves its delivery (art. 6:96(6) BW). Keep proof: ")
                .contains(
                        "term last day 2026-11-21 is a Saturday, a Sunday or a holiday (art. 1(1) Algemene termijnenwet). ");
        assertThat(CollectionCosts.standard()
                        .consumer(check, List.of(eur("400.00")), date("2026-11-24"))
                        .total())
                .isEqualTo(eur("60.00"));
    }

    @Test
    void a_limitation() {
        // tag::claims-limitation[]
        Limitation limitation = LimitationTerms.standard()
                .of(
                        LimitationKind.GENERAL,
                        date("2026-01-31"),
                        List.of(new Interruption(
                                date("2030-06-15"), Interruption.Act.DEMAND, "aangetekende brief van 12 juni 2030")));

        limitation.lastSafeDay(); // 2035-06-15
        print(limitation.explain().in(DUTCH));
        // end::claims-limitation[]
        assertThat(limitation.lastSafeDay()).isEqualTo("2035-06-15");
        assertThat(printed.toString()).startsWith("laatste veilige dag om de verjaring te stuiten: 2035-06-15");
    }
}
