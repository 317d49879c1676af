package vn.sohotich.platform.desk.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.sohotich.platform.shared.web.Crumb;

/** The guide and the page on how the machine decides, for everybody who has signed in. */
@Controller
class HelpPages {
    private static final String GUIDE = "huong-dan.md";
    private static final String FINDINGS = "danh-muc-loi.md";
    private static final String DECISIONS = "may-quyet-dinh-the-nao.md";
    private static final String DECISIONS_IN_ENGLISH = "how-the-machine-decides.md";

    private final HelpPage guide = HelpPage.of(GUIDE);
    private final HelpPage decisions = HelpPage.of(DECISIONS);
    private final HelpPage decisionsInEnglish = HelpPage.of(DECISIONS_IN_ENGLISH);

    @GetMapping("/help/guide")
    String guide(Model model) {
        return page(guide, model);
    }

    @GetMapping("/help/decisions")
    String decisions(Locale locale, Model model) {
        return page(locale.getLanguage().equals("en") ? decisionsInEnglish : decisions, model);
    }

    /** Where a link from one document to another leads in the application. */
    static String address(String destination) {
        return switch (destination) {
            case GUIDE -> "/help/guide";
            case FINDINGS -> "/findings";
            case DECISIONS, DECISIONS_IN_ENGLISH -> "/help/decisions";
            default -> destination;
        };
    }

    private static String page(HelpPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("crumbs", List.of(Crumb.here(page.title())));
        return "desk/help";
    }
}
