package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for documents of a few lines holds for those of a hundred and more. */
@Domain(LongStatementDomain.class)
@Domain(DomainContext.Global.class)
class LongDocumentInvariantsTest {

    private final DocumentInvariantsTest documents = new DocumentInvariantsTest();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void every_invariant_holds_for_a_long_document(@ForAll Statement statement, @ForAll long seed) {
        assertThat(statement.items()).hasSizeGreaterThanOrEqualTo(100);

        documents.invariant_1_what_is_printed_adds_up(statement);
        documents.invariant_1_each_group_adds_up_from_its_lines(statement);
        documents.invariant_1_the_content_states_the_same_totals(statement);
        documents.invariant_2_a_credit_of_everything_is_the_mirror(statement);
        documents.invariant_2_vat_of_a_group_is_its_rate_of_its_base(statement);
        documents.invariant_2_per_line_each_group_is_the_sum_of_its_rounded_lines(statement);
        documents.invariant_3_an_inclusive_price_never_moves(statement);
        documents.invariant_3_each_group_keeps_its_gross_sum(statement);
        documents.the_order_of_the_lines_changes_neither_totals_nor_breakdown(statement, seed);
        if (statement.pricing().exchangeRate().isPresent()) {
            documents.invariant_12_vat_in_euro_is_converted_per_group_and_summed(statement);
        }
    }
}
