package vn.sohotich.platform.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {
    @ParameterizedTest
    @ValueSource(strings = {"con cò bay lả", "một hai ba bốn", "d5tf-x3pk-fmqt-gsex", "Trời nắng chang chang 2026"})
    void acceptsShortSentences(String password) {
        assertThat(PasswordRules.refusal("lan.tran", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ngắn quá, password.short",
        "lan.tran là tôi đây, password.username",
        "LAN.TRAN là tôi đây, password.username",
        "aaaaaaaaaaaaaa, password.guessed",
        "matkhau123, password.guessed",
        "1234567890, password.guessed",
        "Password2026, password.guessed",
        "Mật khẩu 12, password.guessed",
    })
    void refusesWhatIsTriedFirst(String password, String code) {
        assertThat(PasswordRules.refusal("lan.tran", password).orElseThrow().code())
                .isEqualTo(code);
    }

    @Test
    void refusesWhatIsTooLongToHash() {
        assertThat(PasswordRules.refusal("lan.tran", "dài quá ".repeat(20))
                        .orElseThrow()
                        .code())
                .isEqualTo("password.long");
    }

    @Test
    void takesBothWaysOfWritingMarksAsOne() {
        Passwords passwords = new Passwords();
        String typed = "con cò bay lả";

        String hash = passwords.hash(typed);

        assertThat(passwords.matches(Normalizer.normalize(typed, Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.matches("con cò bay la", hash)).isFalse();
        assertThat(hash).doesNotContain("bay").isNotEqualTo(passwords.hash(typed));
    }

    @Test
    void makesOneTimePasswordsThatPassItsOwnRules() {
        Passwords passwords = new Passwords();
        for (int round = 0; round < 200; round++) {
            assertThat(PasswordRules.refusal("lan.tran", passwords.oneTime())).isEmpty();
        }
    }
}
