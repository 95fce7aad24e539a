# make report   everything from a fresh clone to Output/ml-lead-vs-ds-manager.pdf
# make test     the tests
# make help     the rest

SWIFT   ?= swift
PREFIX  ?= /usr/local
DESTDIR ?=

# At fixed addresses nothing has to be relocated when the program starts, which is a sixth of the pages
# that a report touches. It reads texts in a language that checks its bounds.
RELEASE := -c release --static-swift-stdlib --product rolereport -Xlinker -s -Xlinker -no-pie
# What reports use of the program lies side by side, and nobody looks a function up by its name:
# a sixth of a report's memory. The order is in the form of GNU's gold, Swift's linker here; without it:
# make build LINKING=
ORDER   := Sources/rolereport/Sections.order
LINKING ?= -Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --no-export-dynamic \
  -Xlinker --section-ordering-file=$(CURDIR)/$(ORDER)
BINARY  := .build/release/rolereport
SOURCES := Package.swift $(shell find Sources -type f)
SHARE   := $(DESTDIR)$(PREFIX)/share/rolereport
BUNDLED := Sources/Roles/Bundled

.PHONY: help report gallery test bench build install lint format order clean prerequisites

help:
	@echo 'make report                   install what is missing, build, write Output/ml-lead-vs-ds-manager.pdf'
	@echo 'make test                     install what is missing, run the tests'
	@echo 'make build                    build the release binary, $(BINARY)'
	@echo 'make bench                    time the stages of all bundled reports'
	@echo 'make install PREFIX=DIR       install bin/rolereport and share/rolereport (default /usr/local)'
	@echo 'make gallery                  every shipped layout to Output/gallery: PDF, PNG, contact sheets'
	@echo 'make lint, make format        check or mend the form of the sources'
	@echo 'make order                    find anew which functions reports use (needs valgrind)'
	@echo 'make clean                    remove what was built and what was written to Output'

report: prerequisites
	@$(MAKE) --no-print-directory build
	$(BINARY) pdf --pair ml-lead,ds-manager --output Output/ml-lead-vs-ds-manager.pdf

gallery: $(BINARY)
	$(BINARY) gallery --output Output/gallery/

test: prerequisites
	$(SWIFT) test --disable-xctest

prerequisites:
	@.ci/prerequisites

bench:
	$(SWIFT) build -c release --static-swift-stdlib --product Bench
	.build/release/Bench $(BUNDLED)/Corpus $(BUNDLED)/Tables Fonts Layouts

build: $(BINARY)

$(BINARY): $(SOURCES)
	$(SWIFT) build $(RELEASE) $(LINKING)
	@touch $(BINARY)

install: $(BINARY)
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/rolereport
	rm -rf $(SHARE)/Fonts $(SHARE)/Layouts $(SHARE)/Corpus $(SHARE)/Tables
	cp -R Fonts Layouts $(BUNDLED)/Corpus $(BUNDLED)/Tables $(SHARE)/
	install -m 644 LICENSE $(SHARE)/LICENSE
	chmod -R u=rwX,go=rX $(SHARE)

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

order:
	.ci/order

clean:
	$(SWIFT) package clean
	find Output -mindepth 1 ! -name .gitkeep -delete
