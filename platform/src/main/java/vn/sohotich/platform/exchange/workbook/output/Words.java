package vn.sohotich.platform.exchange.workbook.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts that are written into workbooks, in the language of whoever asked for the workbook. */
final class Words {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    static String text(Locale locale, String key, Object... args) {
        String pattern = ResourceBundle.getBundle("messages/exchange-workbook", locale, EXACT)
                .getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
