package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Format of a file by its first bytes; its name is never believed. */
enum FileKind {
    XLSX,
    XLS,
    CSV;

    private static final int LOOK = 8 * 1024;

    static FileKind sniff(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LOOK);
        }
        if (head.length == 0) {
            throw new BrokenFile("workbook.empty-file");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return XLSX;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return XLS;
        }
        refuseOthers(head);
        return CSV;
    }

    private static void refuseOthers(byte[] head) throws BrokenFile {
        if (head[0] == 9 && (head[1 % head.length] & 0xF1) == 0 && indexOfNul(head) >= 0) {
            throw new BrokenFile("workbook.too-old");
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
            throw new BrokenFile("workbook.csv-not-utf8");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("ï»¿")) {
            start = start.substring(3).strip();
        }
        if (start.startsWith("<")) {
            boolean page = start.contains("<html") || start.contains("<table") || start.startsWith("<!doctype html");
            throw new BrokenFile(page ? "workbook.html" : "workbook.xml-text");
        }
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || indexOfNul(head) >= 0) {
            throw new BrokenFile("workbook.not-a-workbook");
        }
    }

    private static int indexOfNul(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
