package vn.sohotich.platform.book.pdf;

import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Finds what a page scan has no business to hold: scripts, actions that start something, attached files. */
final class ActiveContent {
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final int ANNOTATIONS_LOOKED_AT = 1000;

    private final Set<String> remarks = new TreeSet<>();

    Set<String> remarks(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        action(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        actions(catalog.getDictionaryObject(COSName.AA));
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            note("active-content", names.containsKey(JAVA_SCRIPT));
            note("attachments", names.containsKey(COSName.EMBEDDED_FILES));
        }
        for (PDPage page : document.getPages()) {
            actions(page.getCOSObject().getDictionaryObject(COSName.AA));
            annotations(page.getCOSObject().getDictionaryObject(COSName.ANNOTS));
        }
        return remarks;
    }

    private void annotations(@Nullable COSBase annotations) {
        if (annotations instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), ANNOTATIONS_LOOKED_AT); i++) {
                if (array.getObject(i) instanceof COSDictionary annotation) {
                    action(annotation.getDictionaryObject(COSName.A));
                    actions(annotation.getDictionaryObject(COSName.AA));
                }
            }
        }
    }

    private void actions(@Nullable COSBase triggers) {
        if (triggers instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(trigger -> action(dictionary.getDictionaryObject(trigger)));
        }
    }

    private void action(@Nullable COSBase action) {
        if (action instanceof COSDictionary dictionary) {
            String kind = dictionary.getNameAsString(COSName.S);
            note("active-content", kind != null && ACTIONS.contains(kind));
        }
    }

    private void note(String remark, boolean holds) {
        if (holds) {
            remarks.add(remark);
        }
    }
}
