package nl.factuurwerk;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatProfile;
import org.junit.jupiter.api.Test;

/** How the seller stands with the tax authorities decides the VAT of all that the office issues. */
class SellerProfileTest {

    private static final VatProfile SMALL =
            VatProfile.ordinary().smallBusiness(NETHERLANDS, DateRange.from(LocalDate.of(2026, 1, 1)));

    private static String treatment(Factuurwerk.Builder office, LocalDate supplied) {
        InvoiceDraft draft = Invoice.draft()
                .to(Offices.brewery())
                .suppliedOn(supplied)
                .line("Ontwerp", hours("1"), eur("95.00"))
                .build();
        return office.build()
                .invoices()
                .issue(draft)
                .orThrow()
                .lines()
                .get(0)
                .vat()
                .treatment();
    }

    @Test
    void decides_from_the_day_it_is_so() {
        assertThat(treatment(Offices.office().vatProfile(SMALL), LocalDate.of(2026, 1, 1)))
                .isEqualTo("KOR");
        assertThat(treatment(Offices.office().vatProfile(SMALL), LocalDate.of(2025, 12, 31)))
                .isEqualTo("NL-STD");
        assertThat(treatment(Offices.office(), LocalDate.of(2026, 1, 1))).isEqualTo("NL-STD");
    }

    @Test
    void goes_with_whatever_engine_the_host_sets_before_or_after() {
        VatEngine ordinary = VatEngine.of(NETHERLANDS).with(VatProfile.ordinary());
        LocalDate day = LocalDate.of(2026, 11, 1);

        assertThat(treatment(Offices.office().vatProfile(SMALL).vat(ordinary), day))
                .isEqualTo("KOR");
        assertThat(treatment(Offices.office().vat(ordinary).vatProfile(SMALL), day))
                .isEqualTo("KOR");
        assertThat(treatment(Offices.office().vat(ordinary.with(SMALL)), day)).isEqualTo("KOR");
    }
}
