/**
 * Official papers as .docx: a paper is a list of plain blocks, written in the form of Vietnamese administrative documents
 * (A4, Times New Roman 13, margins of Nghị định 30/2020/NĐ-CP, annex I). Entry type:
 * {@link vn.sohotich.platform.exchange.document.PaperWriter}.
 */
@NullMarked
@NamedInterface("document")
package vn.sohotich.platform.exchange.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
