#include "XMLShim.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

void xml_shim_initialize(void) { xmlInitParser(); }

struct handlers {
  void *context;
  htmlParserCtxtPtr parser;
  xml_shim_start start;
  xml_shim_end end;
};

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  (void)attributes;
  struct handlers *handlers = user;
  handlers->start(handlers->context, (xml_shim_parser *)handlers->parser, name);
}

static void on_end(void *user, const xmlChar *name) {
  (void)name;
  struct handlers *handlers = user;
  handlers->end(handlers->context, (xml_shim_parser *)handlers->parser);
}

int xml_shim_parse(const char *bytes, int count, void *context, xml_shim_start start, xml_shim_end end) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return -1;
  struct handlers handlers = {context, parser, start, end};
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                 HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD);
  parser->options |= XML_PARSE_HUGE;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = on_start;
  parser->sax->endElement = on_end;
  parser->userData = &handlers;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  return 0;
}

long xml_shim_offset(xml_shim_parser *parser) {
  xmlParserInputPtr input = ((htmlParserCtxtPtr)parser)->input;
  return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}

int xml_shim_depth(xml_shim_parser *parser) { return ((htmlParserCtxtPtr)parser)->nameNr; }

void xml_shim_stop(xml_shim_parser *parser) { xmlStopParser((htmlParserCtxtPtr)parser); }

const char *xml_shim_entity(unsigned int value) {
  const htmlEntityDesc *entity = htmlEntityValueLookup(value);
  return entity == NULL || entity->value != value ? NULL : entity->name;
}
