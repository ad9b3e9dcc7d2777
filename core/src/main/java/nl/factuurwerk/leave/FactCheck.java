package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.util.Map;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.Hours;

/** What stands in the way of a fact. */
final class FactCheck {

    private static final Location HOURS = Location.of("hours");
    private static final Location DAY = Location.of("day");

    private FactCheck() {}

    static Report of(LeaveFile file, LeaveFact fact) {
        return fact instanceof LeaveFact.PaidOut paid ? of(file, paid) : Report.empty();
    }

    private static Report of(LeaveFile file, LeaveFact.PaidOut paid) {
        LocalDate day = paid.day();
        if (paid.payment() == LeaveFact.Payment.END) {
            return file.employee().termsOn(day.plusDays(1)).isPresent()
                    ? Report.of(LeaveRules.PAYOUT.at(DAY, Map.of("day", day)))
                    : Report.empty();
        }
        Hours sellable = Hours.ZERO;
        for (LotBalance lot : file.balance(day).lots()) {
            LeaveKind kind = lot.lot().kind();
            boolean asked = kind.code().equals(paid.from()) || kind.pool().equals(paid.from());
            sellable = asked && kind.isSellable() ? sellable.plus(lot.left()) : sellable;
        }
        return paid.hours().compareTo(sellable) > 0
                ? Report.of(LeaveRules.SALE.at(HOURS, Map.of("hours", paid.hours(), "sellable", sellable)))
                : Report.empty();
    }
}
