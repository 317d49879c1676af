package vn.sohotich.platform.work.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;

/** Says how a piece of work stands: "52.000 / 310.000 · 48.000 dòng/giây · còn khoảng 6 giây". */
@Component
class WorkWords {
    private final MessageSource messages;

    WorkWords(MessageSource messages) {
        this.messages = messages;
    }

    String title(WorkState state, Locale locale) {
        return text(state.titleKey(), locale, state.titleArgs().toArray());
    }

    String status(WorkState state, Locale locale) {
        if (state.status() == WorkStatus.RUNNING && state.cancelRequested()) {
            return text("work.status.stopping", locale);
        }
        if (state.status() == WorkStatus.RUNNING && state.pauseRequested()) {
            return text("work.status.pausing", locale);
        }
        return text(state.status().key(), locale);
    }

    String measure(WorkState state, Locale locale) {
        NumberFormat number = NumberFormat.getIntegerInstance(locale);
        List<String> parts = new ArrayList<>();
        if (state.total() > 0) {
            parts.add(text("work.done-of", locale, number.format(state.done()), number.format(state.total())));
        } else if (state.done() > 0) {
            parts.add(number.format(state.done()));
        }
        if (state.status() == WorkStatus.RUNNING && state.perSecond() >= 1) {
            parts.add(text("work.per-second", locale, number.format(Math.round(state.perSecond()))));
        }
        Duration left = state.timeLeft();
        if (left != null) {
            parts.add(timeLeft(left, locale));
        }
        return String.join(" · ", parts);
    }

    private String timeLeft(Duration left, Locale locale) {
        if (left.toMinutes() >= 60) {
            return text("work.left.hours", locale, left.toHours(), left.toMinutesPart());
        }
        return left.getSeconds() >= 60
                ? text("work.left.minutes", locale, left.toMinutes(), left.toSecondsPart())
                : text("work.left.seconds", locale, Math.max(1, left.getSeconds()));
    }

    List<WorkView.Line> summary(WorkState state, Locale locale) {
        NumberFormat number = NumberFormat.getIntegerInstance(locale);
        return state.summary().entrySet().stream()
                .map(entry -> new WorkView.Line(
                        text("work." + state.kind() + "." + entry.getKey(), locale),
                        entry.getValue().matches("\\d{1,15}")
                                ? number.format(Long.parseLong(entry.getValue()))
                                : entry.getValue()))
                .toList();
    }

    private String text(String key, Locale locale, Object... args) {
        String found = messages.getMessage(key, args, key, locale);
        return found == null ? key : found;
    }
}
