package nl.factuurwerk.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {

    private static final Id<Party> BREWERY = Id.of("brewery");

    private static Agreement.Builder agreement() {
        return Agreement.with(BREWERY);
    }

    @Test
    void bills_euro_without_vat_per_project_unless_agreed_otherwise() {
        Agreement plain = agreement().build();

        assertThat(plain.pricing()).isEqualTo(Pricing.standard());
        assertThat(plain.vatClass()).isEqualTo(VatClass.STANDARD);
        assertThat(plain.grouping()).isEqualTo(BillingGrouping.PER_PROJECT);
        assertThat(plain.references()).isEqualTo(References.none());
        assertThat(plain.projects()).isEmpty();
        assertThat(plain.terms()).isEmpty();
        assertThat(plain.language()).isEmpty();
        assertThat(plain.service()).isEmpty();
    }

    static Stream<Consumer<Agreement.Builder>> changes() {
        return Stream.of(
                b -> b.pricing(Pricing.standard().with(PriceMode.INCLUDING)),
                b -> b.vat(VatClass.REDUCED),
                b -> b.grouping(BillingGrouping.PER_ENTRY),
                b -> b.references(References.none().withPurchaseOrder("PO-7")),
                b -> b.project(AgreedProject.of("site", "Website")),
                b -> b.terms(PaymentTerms.net(14)),
                b -> b.language(Language.ENGLISH),
                b -> b.service("Advies"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void keeps_every_part_through_a_builder_and_tells_it_apart(Consumer<Agreement.Builder> change) {
        Agreement.Builder builder = agreement();
        change.accept(builder);
        Agreement changed = builder.build();

        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
        assertThat(changed).isNotEqualTo(agreement().build());
    }

    @Test
    void stays_as_it_was_when_its_builder_goes_on() {
        Agreement.Builder builder = agreement();
        Agreement before = builder.build();

        builder.project(AgreedProject.of("site", "Website"));

        assertThat(before.projects()).isEmpty();
    }

    @Test
    void taxes_a_project_as_the_rest_unless_agreed_otherwise() {
        Agreement agreed = agreement()
                .vat(VatClass.REDUCED)
                .project(AgreedProject.of("site", "Website"))
                .project(AgreedProject.of("damage", "Schade").taxedAs(VatClass.OUTSIDE_SCOPE))
                .build();

        assertThat(agreed.vatClassOf("site")).isEqualTo(VatClass.REDUCED);
        assertThat(agreed.vatClassOf("damage")).isEqualTo(VatClass.OUTSIDE_SCOPE);
        assertThat(agreed.vatClassOf("unheard of")).isEqualTo(VatClass.REDUCED);
    }

    @Test
    void refuses_a_project_twice_and_blank_names() {
        AgreedProject site = AgreedProject.of("site", "Website");

        assertThatThrownBy(() -> agreement().project(site).project(AgreedProject.of("site", "Webwinkel")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The agreement with brewery has the project twice: 'site'");
        assertThatThrownBy(() -> AgreedProject.of("site", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreedProject.of("", "Website")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreement().service("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_grouping_that_names_a_key_twice() {
        assertThatThrownBy(() -> BillingGrouping.by(BillingKey.TASK, BillingKey.TASK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[TASK, TASK]");
    }
}
