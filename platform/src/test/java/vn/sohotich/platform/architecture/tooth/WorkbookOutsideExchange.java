package vn.sohotich.platform.architecture.tooth;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Uses a workbook library where only records should be known. */
public class WorkbookOutsideExchange {
    public Object open() {
        return new HSSFWorkbook();
    }
}
