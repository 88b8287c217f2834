import { zipOf, type ZipPart } from './zip.ts'

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The smallest picture that is one: a red pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
)

const drawing = (id: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="900" name="Logo" descr="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

const style = (type: string, id: string, name: string, more = '', attributes = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${more}</w:style>`

/** A template as a French Word saves one: its built-in styles have French ids; A4; a logo at the head, another first page. */
export function wordTemplate(
  others: readonly ZipPart[] = [],
  mainType = `${word}.template.main+xml`,
): Buffer {
  const parts: readonly ZipPart[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document ${names}><w:body><w:p><w:r><w:t>Old text of A. Person</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${rel}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${rel}/header" Target="header2.xml"/><Relationship Id="rId4" Type="${rel}/footer" Target="footer1.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>${[
        style('paragraph', 'Normal', 'Normal', '', ' w:default="1"'),
        style(
          'paragraph',
          'Titre',
          'Title',
          '<w:basedOn w:val="Normal"/><w:rPr><w:color w:val="AA0000"/></w:rPr>',
        ),
        style(
          'paragraph',
          'Titre1',
          'heading 1',
          '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="AA0000"/></w:rPr>',
        ),
        style('paragraph', 'Titre2', 'heading 2', '<w:basedOn w:val="Titre1"/>'),
        style('paragraph', 'Banner', 'Letterhead', '<w:rPr><w:b/></w:rPr>'),
        style('table', 'TableauMaison', 'House table', '', ' w:customStyle="1"'),
      ].join('')}</w:styles>`,
    },
    {
      name: 'word/header1.xml',
      content: `<w:hdr ${names}><w:p><w:pPr><w:pStyle w:val="Banner"/></w:pPr><w:r><w:t>Ministry of Examples</w:t></w:r>${drawing('rId1')}${drawing('rId9')}<w:ins w:author="A. Person"><w:r><w:t>kept</w:t></w:r></w:ins><w:r><w:object><w:t>program</w:t></w:object></w:r></w:p><w:p><w:r><w:instrText>INCLUDEPICTURE "http://example.org/x.png"</w:instrText></w:r></w:p></w:hdr>`,
    },
    {
      name: 'word/_rels/header1.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/image" Target="media/logo.png"/><Relationship Id="rId9" Type="${rel}/image" Target="http://example.org/spy.png" TargetMode="External"/></Relationships>`,
    },
    {
      name: 'word/header2.xml',
      content: `<w:hdr ${names}><w:p><w:r><w:t>First page only</w:t></w:r></w:p></w:hdr>`,
    },
    {
      name: 'word/footer1.xml',
      content: `<w:ftr ${names}><w:p><w:r><w:t>1 Example Street</w:t></w:r></w:p></w:ftr>`,
    },
    { name: 'word/media/logo.png', content: pixel },
    { name: 'docProps/core.xml', content: '<x>A. Person</x>' },
  ]
  const replaced = new Set(others.map(({ name }) => name))
  return zipOf([...parts.filter(({ name }) => !replaced.has(name)), ...others])
}
