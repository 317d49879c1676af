package vn.sohotich.platform.book.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A renderer that looks at the clock before every drawing instruction and gives up when the time is over. */
final class BoundedRenderer extends PDFRenderer {
    private final long deadline;

    BoundedRenderer(PDDocument document, Duration limit) {
        super(document);
        this.deadline = System.nanoTime() + limit.toNanos();
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters, deadline);
    }

    /** The page needs more time than it is given. */
    static final class TookTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TookTooLong() {
            super("drawing the page took too long", null, false, false);
        }
    }

    private static final class BoundedDrawer extends PageDrawer {
        private final long deadline;

        BoundedDrawer(PageDrawerParameters parameters, long deadline) throws IOException {
            super(parameters);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new TookTooLong();
            }
            super.processOperator(operator, operands);
        }
    }
}
