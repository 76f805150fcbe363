package dk.raadslag.document.source;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets and slides as people make them. */
public final class OfficeFiles {
    private interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private OfficeFiles() {}

    /** A budget on one sheet, with a formula, and a hidden sheet. */
    public static byte[] spreadsheet() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet budget = book.createSheet("Budget 2027");
            row(budget, 0, "Post", "Beløb");
            row(budget, 1, "Ladestandere", 1200.0);
            row(budget, 3, "Drift", 34.5);
            XSSFRow sum = row(budget, 4, "I alt");
            sum.createCell(1).setCellFormula("SUM(B2:B4)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(book.createSheet("Løn"), 0, "Hemmelig løn");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of so many rows, each so many times the same words. */
    public static byte[] rows(int rows, int times) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Alt");
            for (int i = 0; i < rows; i++) row(sheet, i, "Række " + i + " har nogle ord om broer. ".repeat(times));
            return bytes(book::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int at, Object... cells) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double number) row.createCell(i).setCellValue(number);
            else row.createCell(i).setCellValue((String) cells[i]);
        }
        return row;
    }

    /** A title with a text, a table, a slide that is a picture, a hidden slide, and notes of the speaker. */
    public static byte[] slides() {
        try (XMLSlideShow show = new XMLSlideShow()) {
            titled(show, "Ladestandere på øerne", "Tre hensyn vejer tungest");
            XSLFSlide second = titled(show, "Fordeling", null);
            XSLFTable table = second.createTable(2, 2);
            table.setAnchor(new Rectangle(50, 200, 400, 100));
            cells(table.getRows().get(0), "Kommune", "Antal");
            cells(table.getRows().get(1), "Åmose", "12");
            XSLFSlide third = show.createSlide();
            third.createPicture(show.addPicture(new byte[] {1, 2, 3}, PictureData.PictureType.PNG));
            titled(show, "Skjult forslag", "Ikke til alle").setHidden(true);
            show.getNotesSlide(second).getPlaceholders()[0].setText("Husk at nævne Fjordkøbing");
            return bytes(show::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many slides with a title each. */
    public static byte[] slides(int count) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (int i = 0; i < count; i++) show.createSlide().createTextBox().setText("Dias " + i);
            return bytes(show::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slides that are pictures of words. */
    public static byte[] pictureSlides() {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createPicture(show.addPicture(new byte[] {1, 2, 3}, PictureData.PictureType.PNG));
            return bytes(show::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSLFSlide titled(XMLSlideShow show, String title, String words) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT));
        slide.getPlaceholder(0).setText(title);
        if (words == null) slide.removeShape(slide.getPlaceholder(1));
        else slide.getPlaceholder(1).setText(words);
        return slide;
    }

    private static void cells(XSLFTableRow row, String... words) {
        for (int i = 0; i < words.length; i++) row.getCells().get(i).setText(words[i]);
    }

    private static byte[] bytes(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return out.toByteArray();
    }
}
