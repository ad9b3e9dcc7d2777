package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Section;

/** Sets everything between letterhead and footer as one stream of blocks. */
final class BodySetter {

    private final Setting setting;

    BodySetter(Setting setting) {
        this.setting = setting;
    }

    List<Block> blocks(DocumentView view) {
        List<Block> blocks = new ArrayList<>(OpeningSetter.blocks(view, setting));
        Section before = null;
        for (Section section : view.body()) {
            if (section instanceof Section.Summary && before instanceof Section.Table) {
                // A page with nothing but totals tells its reader nothing: the last row goes with them.
                blocks = new ArrayList<>(Block.bindLast(blocks, Bond.WISH));
            }
            blocks.addAll(blocks(section));
            before = section;
        }
        return blocks;
    }

    private List<Block> blocks(Section section) {
        return switch (section) {
            case Section.Text text -> text(text);
            case Section.Table table -> TableSetter.blocks(table, setting);
            case Section.Summary summary -> SummarySetter.blocks(summary, setting);
            case Section.Payment payment -> PaymentSetter.blocks(payment, setting);
            case Section.Grid grid -> GridSetter.blocks(grid, setting);
            case Section.Bars bars -> BarSetter.blocks(bars, setting);
            case Section.Signature signature -> SignatureSetter.blocks(signature, setting);
        };
    }

    private List<Block> text(Section.Text text) {
        Lettering lettering = switch (text.tone()) {
            case BODY -> setting.typography().body();
            case STRONG -> setting.typography().strong();
            case SMALL -> setting.typography().small();
        };
        List<Block> blocks = new ArrayList<>(
                text.tone() == Section.Tone.SMALL ? smallHeading(text.heading()) : setting.heading(text.heading()));
        for (String paragraph : text.paragraphs()) {
            boolean first = blocks.size() <= 1;
            float gap = blocks.isEmpty()
                    ? setting.spacing().sections()
                    : first && !text.heading().isEmpty() ? setting.spacing().underHeading() : lettering.leading() / 2;
            blocks.addAll(setting.paragraph(paragraph, lettering, gap));
        }
        return blocks;
    }

    private List<Block> smallHeading(String heading) {
        TextBlock block = TextBlock.of(
                heading, setting.typography().smallStrong(), setting.frame().width());
        return block.setLines().isEmpty()
                ? List.of()
                : List.of(Block.of(block, setting.spacing().sections()).bound(Bond.FIRM));
    }
}
