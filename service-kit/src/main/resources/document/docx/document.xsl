<?xml version="1.0" encoding="UTF-8"?>
<!-- From the XHTML of a document's template to the text of a WordprocessingML file; its looks stand in styles.xml. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" exclude-result-prefixes="h">
  <xsl:output method="xml" encoding="UTF-8" standalone="yes"/>
  <xsl:strip-space elements="h:body h:table h:thead h:tbody h:tr"/>

  <xsl:template match="/">
    <w:document>
      <w:body>
        <xsl:apply-templates select="h:html/h:body/*"/>
        <!-- A4, margins as Appendix I asks; the first page bears no number -->
        <w:sectPr>
          <w:headerReference w:type="default" r:id="rId2"/>
          <w:pgSz w:w="11906" w:h="16838"/>
          <w:pgMar w:top="1247" w:right="1020" w:bottom="1247" w:left="1814" w:header="567" w:footer="567" w:gutter="0"/>
          <w:titlePg/>
        </w:sectPr>
      </w:body>
    </w:document>
  </xsl:template>

  <xsl:template match="h:table">
    <w:tbl>
      <w:tblPr>
        <w:tblW w:w="5000" w:type="pct"/>
        <xsl:if test="contains(@class, 'figures')">
          <w:tblBorders>
            <w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/>
            <w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/>
            <w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>
          </w:tblBorders>
        </xsl:if>
      </w:tblPr>
      <w:tblGrid>
        <xsl:for-each select="(.//h:tr)[1]/*"><w:gridCol/></xsl:for-each>
      </w:tblGrid>
      <xsl:apply-templates select=".//h:tr"/>
    </w:tbl>
    <!-- two tables in a row would become one -->
    <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>
  </xsl:template>

  <xsl:template match="h:tr">
    <w:tr>
      <w:trPr>
        <w:cantSplit/>
        <xsl:if test="parent::h:thead"><w:tblHeader/></xsl:if>
      </w:trPr>
      <xsl:apply-templates select="h:td | h:th"/>
    </w:tr>
  </xsl:template>

  <xsl:template match="h:td | h:th">
    <xsl:variable name="width" select="substring-before(substring-after(@style, 'width: '), '%')"/>
    <w:tc>
      <w:tcPr>
        <xsl:if test="$width"><w:tcW w:w="{$width * 50}" w:type="pct"/></xsl:if>
        <xsl:if test="@colspan"><w:gridSpan w:val="{@colspan}"/></xsl:if>
      </w:tcPr>
      <xsl:choose>
        <xsl:when test="h:div | h:p | h:table"><xsl:apply-templates select="h:div | h:p | h:table"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="paragraph"/></xsl:otherwise>
      </xsl:choose>
    </w:tc>
  </xsl:template>

  <xsl:template match="h:div[h:div | h:p | h:table]">
    <xsl:if test="contains(@class, 'annex')">
      <w:p><w:r><w:br w:type="page"/></w:r></w:p>
    </xsl:if>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="h:div | h:p | h:h2"><xsl:call-template name="paragraph"/></xsl:template>

  <xsl:template name="paragraph">
    <xsl:variable name="style"><xsl:call-template name="style"/></xsl:variable>
    <w:p>
      <w:pPr>
        <w:pStyle w:val="{$style}"/>
        <xsl:if test="ancestor::h:table[contains(@class, 'foot')]"><w:keepNext/></xsl:if>
      </w:pPr>
      <xsl:apply-templates select="node()" mode="run"/>
    </w:p>
  </xsl:template>

  <xsl:template name="style">
    <xsl:variable name="table" select="ancestor::h:table[1]/@class"/>
    <xsl:choose>
      <xsl:when test="contains(@class, 'subject-rule')">subject-rule</xsl:when>
      <xsl:when test="self::h:div and contains(@class, 'small')">small</xsl:when>
      <xsl:when test="self::h:h2">section</xsl:when>
      <xsl:when test="self::h:th">cell-heading</xsl:when>
      <xsl:when test="contains($table, 'figures') and contains(@class, 'number')">cell-number</xsl:when>
      <xsl:when test="contains($table, 'figures') and contains(@class, 'centre')">cell-centre</xsl:when>
      <xsl:when test="contains($table, 'figures')">cell</xsl:when>
      <xsl:when test="@class"><xsl:value-of select="@class"/></xsl:when>
      <xsl:when test="ancestor::h:td[contains(@class, 'recipients')]">recipient</xsl:when>
      <xsl:when test="ancestor::h:td[contains(@class, 'sign')]">sign</xsl:when>
      <xsl:when test="$table = 'head'">centre</xsl:when>
      <xsl:otherwise>Normal</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="h:br" mode="run"><w:r><w:br/></w:r></xsl:template>

  <xsl:template match="*" mode="run"><xsl:apply-templates select="node()" mode="run"/></xsl:template>

  <xsl:template match="text()" mode="run">
    <xsl:choose>
      <xsl:when test="ancestor::h:div[contains(@class, 'small')]">
        <xsl:call-template name="lines"><xsl:with-param name="text" select="."/></xsl:call-template>
      </xsl:when>
      <xsl:when test="normalize-space(.)">
        <xsl:call-template name="run">
          <xsl:with-param name="text">
            <xsl:if test="preceding-sibling::node() and translate(substring(., 1, 1), ' &#9;&#10;&#13;', '') = ''"><xsl:text> </xsl:text></xsl:if>
            <xsl:value-of select="normalize-space(.)"/>
            <xsl:if test="following-sibling::node() and translate(substring(., string-length(.)), ' &#9;&#10;&#13;', '') = ''"><xsl:text> </xsl:text></xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="preceding-sibling::node() and following-sibling::node()">
        <xsl:call-template name="run"><xsl:with-param name="text" select="' '"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- the names of organs keep their line breaks -->
  <xsl:template name="lines">
    <xsl:param name="text"/>
    <xsl:call-template name="run">
      <xsl:with-param name="text" select="substring-before(concat($text, '&#10;'), '&#10;')"/>
    </xsl:call-template>
    <xsl:if test="contains($text, '&#10;')">
      <w:r><w:br/></w:r>
      <xsl:call-template name="lines"><xsl:with-param name="text" select="substring-after($text, '&#10;')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="run">
    <xsl:param name="text"/>
    <w:r>
      <w:rPr>
        <xsl:if test="ancestor::h:b"><w:b/></xsl:if>
        <xsl:if test="ancestor::h:i"><w:i/></xsl:if>
      </w:rPr>
      <w:t xml:space="preserve"><xsl:value-of select="$text"/></w:t>
    </w:r>
  </xsl:template>
</xsl:stylesheet>
