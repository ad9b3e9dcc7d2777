package nl.factuurwerk.json;

import nl.factuurwerk.claim.ClaimStatement;
import nl.factuurwerk.claim.CollectionCharge;
import nl.factuurwerk.claim.CostGround;
import nl.factuurwerk.claim.DayCount;
import nl.factuurwerk.claim.DebtAllocation;
import nl.factuurwerk.claim.DebtStatement;
import nl.factuurwerk.claim.Interest;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.claim.LetterCheck;
import nl.factuurwerk.claim.LetterDates;
import nl.factuurwerk.claim.Limitation;
import nl.factuurwerk.claim.LimitationKind;
import nl.factuurwerk.claim.PaymentAllocation;
import nl.factuurwerk.claim.SettledEntry;

/** How it is shown what is owed and why: interest, costs, what payments settled, and until when it can be claimed. */
final class ClaimViews {

    private static final View<InterestPeriod> PERIOD = View.<InterestPeriod>named("InterestPeriod")
            .put("days", DateRangeCodec.CODEC, InterestPeriod::days)
            .put("rate", Scalars.PERCENTAGE, InterestPeriod::rate)
            .put("base", AmountView.VIEW, InterestPeriod::base)
            .put("interest", AmountView.VIEW, InterestPeriod::interest)
            .put("unrounded", Scalars.DECIMAL, InterestPeriod::unrounded);

    static final View<Interest> INTEREST = View.<Interest>named("Interest")
            .put("currency", Scalars.CURRENCY, interest -> interest.total().getCurrencyUnit())
            .put("total", AmountView.VIEW, Interest::total)
            .put("dayCount", Scalars.constant(DayCount.class), Interest::dayCount)
            .fullList("periods", PERIOD, Interest::periods)
            .put("explanation", ExplanationView.VIEW, Interest::explain);

    private static final View<DebtAllocation> PART = View.<DebtAllocation>named("DebtAllocation")
            .put("reference", Scalars.TEXT, DebtAllocation::reference)
            .put("costs", AmountView.VIEW, DebtAllocation::costs)
            .put("interest", AmountView.VIEW, DebtAllocation::interest)
            .put("principal", AmountView.VIEW, DebtAllocation::principal);

    static final View<PaymentAllocation> ALLOCATION = View.<PaymentAllocation>named("PaymentAllocation")
            .put(
                    "currency",
                    Scalars.CURRENCY,
                    allocation -> allocation.leftOver().getCurrencyUnit())
            .put("sharedCosts", AmountView.VIEW, PaymentAllocation::sharedCosts)
            .fullList("debts", PART, PaymentAllocation::debts)
            .put("leftOver", AmountView.VIEW, PaymentAllocation::leftOver);

    private static final View<DebtStatement> DEBT = View.<DebtStatement>named("DebtStatement")
            .put("reference", Scalars.TEXT, debt -> debt.debt().reference())
            .put("principal", AmountView.VIEW, DebtStatement::principal)
            .put("interest", INTEREST, DebtStatement::interest)
            .put("interestLeft", AmountView.VIEW, DebtStatement::interestLeft)
            .put("penaltyLeft", AmountView.VIEW, DebtStatement::penaltyLeft)
            .put("total", AmountView.VIEW, DebtStatement::total);

    private static final View<SettledEntry> ENTRY = View.<SettledEntry>named("SettledEntry")
            .put("day", Scalars.DATE, settled -> settled.entry().day())
            .put("amount", AmountView.VIEW, settled -> settled.entry().amount())
            .put("settled", ALLOCATION, SettledEntry::settled)
            .put("explanation", ExplanationView.VIEW, SettledEntry::explain);

    static final View<ClaimStatement> STATEMENT = View.<ClaimStatement>named("ClaimStatement")
            .put("claim", ClaimCodec.CODEC, ClaimStatement::claim)
            .put("asOf", Scalars.DATE, ClaimStatement::asOf)
            .fullList("debts", DEBT, ClaimStatement::debts)
            .fullList("entries", ENTRY, ClaimStatement::entries)
            .put("principal", AmountView.VIEW, ClaimStatement::principal)
            .put("interest", AmountView.VIEW, ClaimStatement::interest)
            .put("penalties", AmountView.VIEW, ClaimStatement::penalties)
            .put("costs", AmountView.VIEW, ClaimStatement::costs)
            .put("total", AmountView.VIEW, ClaimStatement::total)
            .put("overpaid", AmountView.VIEW, ClaimStatement::overpaid)
            .put("explanation", ExplanationView.VIEW, ClaimStatement::explain);

    static final View<CollectionCharge> CHARGE = View.<CollectionCharge>named("CollectionCharge")
            .put("ground", Scalars.constant(CostGround.class), CollectionCharge::ground)
            .put("from", Scalars.DATE, CollectionCharge::from)
            .put("currency", Scalars.CURRENCY, charge -> charge.amount().getCurrencyUnit())
            .put("amount", AmountView.VIEW, CollectionCharge::amount)
            .put("vat", AmountView.VIEW, CollectionCharge::vat)
            .put("total", AmountView.VIEW, CollectionCharge::total)
            .put("explanation", ExplanationView.VIEW, CollectionCharge::explain);

    private static final View<LetterDates> DATES = View.<LetterDates>named("LetterDates")
            .put("received", Scalars.DATE, LetterDates::received)
            .flag("presumed", LetterDates::presumed)
            .put("firstDay", Scalars.DATE, LetterDates::firstDay)
            .put("lastDay", Scalars.DATE, LetterDates::lastDay)
            .put("safeLastDay", Scalars.DATE, LetterDates::safeLastDay)
            .put("explanation", ExplanationView.VIEW, LetterDates::explain);

    static final View<LetterCheck> LETTER = View.<LetterCheck>named("LetterCheck")
            .put("letter", FourteenDayLetterCodec.CODEC, LetterCheck::letter)
            .put("report", ReportViews.REPORT, LetterCheck::report)
            .optional("dates", DATES, LetterCheck::dates)
            .optional("costsFrom", Scalars.DATE, LetterCheck::costsFrom);

    static final View<Limitation> LIMITATION = View.<Limitation>named("Limitation")
            .put("kind", Scalars.constant(LimitationKind.class), Limitation::kind)
            .put("due", Scalars.DATE, Limitation::due)
            .list("interruptions", ClaimCodec.INTERRUPTION, Limitation::interruptions)
            .list("tooLate", ClaimCodec.INTERRUPTION, Limitation::tooLate)
            .put("lastSafeDay", Scalars.DATE, Limitation::lastSafeDay)
            .put("explanation", ExplanationView.VIEW, Limitation::explain);

    private ClaimViews() {}
}
