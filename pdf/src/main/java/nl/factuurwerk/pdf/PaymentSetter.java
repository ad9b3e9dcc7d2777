package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Section;

/** Sets how to pay: request and account on the left, the code for banking apps on the right. */
final class PaymentSetter {

    private static final float WHITE_BETWEEN = 2;

    private PaymentSetter() {}

    static List<Block> blocks(Section.Payment payment, Setting setting) {
        float width = setting.frame().width();
        boolean code = !payment.qrPayload().isEmpty();
        float words = code ? width - Measures.QR_SIZE - WHITE_BETWEEN * Measures.GUTTER : width;
        Typography typography = setting.typography();
        List<Block> left = new ArrayList<>();
        add(left, TextBlock.of(payment.heading(), typography.heading(), words), 0);
        add(left, TextBlock.of(payment.request(), typography.body(), words), Measures.UNDER_HEADING);
        List<Block> fields = setting.fields(payment.fields(), words);
        for (int i = 0; i < fields.size(); i++) {
            Block field = fields.get(i);
            left.add(i == 0 ? Block.of(field.piece(), typography.body().leading() / 2) : field);
        }
        List<Block> right = new ArrayList<>();
        if (code) {
            right.add(Block.of(QrCode.of(payment.qrPayload()), 0));
            add(right, TextBlock.of(payment.qrCaption(), typography.label(), Measures.QR_SIZE), Measures.mm(1.5f));
        }
        return new Pair(new Stack(left), new Stack(right), width - Measures.QR_SIZE)
                .blocks(
                        Measures.BETWEEN_SECTIONS + Measures.mm(2),
                        setting.frame().capacity());
    }

    private static void add(List<Block> blocks, TextBlock text, float gap) {
        if (!text.setLines().isEmpty()) {
            blocks.add(Block.of(text, gap));
        }
    }
}
