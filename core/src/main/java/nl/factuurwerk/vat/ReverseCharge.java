package nl.factuurwerk.vat;

import java.util.Optional;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.LawReference;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whether a designated supply at home is reverse charged, and the fact that decides (art. 24b to 24bb of the decree). */
sealed interface ReverseCharge {

    /** Art. 24ba(1)(g): from this amount on, per supply and kind of goods, excluding VAT. */
    Money ELECTRONICS_FROM = Money.ofMajor(CurrencyUnit.EUR, 10_000);

    /** The buyer accounts for the VAT. */
    record Shifted(Optional<String> fact, LawReference law) implements ReverseCharge {}

    /** The seller does. */
    record NotShifted(String fact, LawReference law) implements ReverseCharge {}

    /** What the goods come to decides, and is not known, or not well enough. */
    record Unknown() implements ReverseCharge {}

    static ReverseCharge of(Supply supply, ReverseChargeGround ground) {
        if (!supply.buyer().map(Party::isBusiness).orElse(false)) {
            return new NotShifted("class-reverse-consumer", ground.law());
        }
        return switch (ground) {
            case SUBCONTRACTING -> subcontracting(supply, ground);
            case ELECTRONICS -> electronics(supply, ground);
            case DESIGNATED_SUPPLIES, WASTE_AND_SCRAP -> new Shifted(Optional.empty(), ground.law());
        };
    }

    private static ReverseCharge subcontracting(Supply supply, ReverseChargeGround ground) {
        if (supply.work().isEmpty()) {
            return new Shifted(Optional.empty(), ground.law());
        }
        WorkSetting setting = supply.work().get();
        LawReference law = LawReference.of(ground.law().act(), ground.law().article(), setting.paragraph());
        return setting.shifts()
                ? new Shifted(Optional.of(setting.reason()), law)
                : new NotShifted(setting.reason(), law);
    }

    private static ReverseCharge electronics(Supply supply, ReverseChargeGround ground) {
        LawReference law = LawReference.of(ground.law().act(), ground.law().article(), "1", "g");
        if (supply.worth().isEmpty()) {
            return new Unknown();
        }
        WorthRange worth = supply.worth().get();
        if (worth.most().isLessThan(ELECTRONICS_FROM)) {
            return new NotShifted("electronics-below", law);
        }
        return worth.least().isLessThan(ELECTRONICS_FROM)
                ? new Unknown()
                : new Shifted(Optional.of("electronics-above"), law);
    }
}
