package rapport.intake.mapping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.FoldedText;

/// What the columns of other programs are called, in English, German, French, Spanish, Italian, Dutch and Portuguese.
final class HeaderWords {

    private static final String TITLES = """
            FULL_NAME = full name; name; contact; contact name; display name; file as; fn; formatted name; person;\
            client name; customer name; person name; vollständiger name; ganzer name; ansprechpartner; kontakt;\
            kontaktname; kontaktperson; nom complet; nombre completo; nome completo; nome; volledige naam; naam;\
            contactpersoon; lead name; nombre y apellidos; nom et prénom; name vorname; vorname nachname;\
            vor und nachname; anzeigename
            PREFIX = titel; prefix; name prefix; honorific; honorific prefix; salutation; mr ms; anrede; civilité;\
            tratamiento; titolo; aanhef; appellativo; akademischer titel; formule de politesse; tratamento;\
            courtesy title; namenspräfix
            GIVEN_NAME = first name; given name; firstname; forename; christian name; fname; given; first; vorname;\
            rufname; prénom; nombre; nombre de pila; voornaam; roepnaam; primeiro nome; prenome; nome próprio;\
            prenom; given names; first names
            ADDITIONAL_NAME = middle name; additional name; additional names; middle names; middle; middle initial;\
            weitere vornamen; zweiter vorname; mittelname; deuxième prénom; segundo nombre; secondo nome;\
            tussenvoegsel; nome do meio
            FAMILY_NAME = last name; family name; surname; lastname; lname; family; last; second name; nachname;\
            familienname; zuname; nom de famille; nom; apellido; apellidos; primer apellido; cognome; achternaam;\
            familienaam; sobrenome; apelido; último nome
            SUFFIX = suffix; name suffix; honorific suffix; namenszusatz; suffixe; sufijo; suffisso; achtervoegsel;\
            sufixo; generation
            BIRTHDAY = birthday; birthdate; birth date; date of birth; dob; bday; born; geburtstag; geburtsdatum;\
            geb datum; geboren; date de naissance; anniversaire; né le; fecha de nacimiento; nacimiento;\
            cumpleaños; data di nascita; compleanno; geboortedatum; verjaardag; data de nascimento; aniversário
            LANGUAGE = language; preferred language; lang; locale; sprache; bevorzugte sprache;\
            korrespondenzsprache; langue; idioma; lingua; taal; língua; correspondence language
            ORGANISATION = organisation; organization; organisation name; organization name; company; company name;\
            account name; account; business name; employer; org; firm; firma; firmenname; unternehmen; arbeitgeber;\
            gesellschaft; société; entreprise; raison sociale; empresa; compañía; razón social;\
            nombre de la empresa; azienda; ragione sociale; società; bedrijf; bedrijfsnaam; organisatie;\
            organização; nome da empresa; associated company; vendor name; supplier name; lieferant; kunde
            JOB_TITLE = job title; title; position; function; jobtitle; occupation; job; role title; beruf;\
            stellung; funktion; stelle; berufsbezeichnung; fonction; poste; cargo; puesto; profesión; mansione;\
            posizione; ruolo; functie; functietitel; beroep; função; profissão
            DEPARTMENT = department; division; dept; abteilung; bereich; département; service; departamento;\
            reparto; dipartimento; afdeling; organizational unit
            LEGAL_FORM = legal form; legal entity type; company type; rechtsform; forme juridique; forma jurídica;\
            forma giuridica; rechtsvorm
            INDUSTRY = industry; sector; branche; wirtschaftszweig; secteur; secteur d'activité;\
            sector de actividad; settore; bedrijfstak; indústria; business sector
            EMAIL = e mail; email; mail; e mail address; email address; email id; mail address; emails;\
            e mail adresse; mailadresse; adresse e mail; adresse mail; courriel; adresse électronique; correo;\
            correo electrónico; dirección de correo; posta elettronica; indirizzo e mail; indirizzo email;\
            e mailadres; emailadres; endereço de e mail; email addresses
            EMAIL_LABEL = e mail type; email type; e mail label; email label; e mail display type
            PHONE = phone; telephone; phone number; telephone number; tel; tel no; phone no; contact number;\
            phones; telefon; telefonnummer; rufnummer; festnetz; téléphone; numéro de téléphone; tél; teléfono;\
            número de teléfono; fijo; telefono; numero di telefono; telefoon; telefoonnummer; telefone;\
            número de telefone; assistant phone; landline; telefon nr; phone numbers; company main phone;\
            contact phone
            PHONE_MOBILE = mobile; mobile phone; mobile number; mobile phone number; cell; cell phone; cellphone;\
            cellular; handy; handynummer; mobil; mobiltelefon; mobilnummer; mobilfunk; téléphone portable;\
            portable; téléphone mobile; móvil; teléfono móvil; celular; cellulare; mobiel; mobiele telefoon; gsm;\
            telemóvel; smartphone; mobile no; natel
            PHONE_FAX = fax; fax number; telefax; faxnummer; télécopie; telecopie; fax no; facsimile
            PHONE_LABEL = phone type; phone label; telephone type; telefonart
            WEBSITE = website; web site; web; url; homepage; home page; web page; webpage; domain;\
            company domain name; website url; company website; internet; webseite; internetseite; site web;\
            site internet; sitio web; página web; sito web; sito; webadresse; company url; web address; site
            SOCIAL = linkedin; linkedin url; linkedin profile; twitter; twitter handle; facebook; instagram; xing;\
            social; social profile; skype; linkedin bio; twitter username; linkedin company page;\
            facebook company page
            ACCOUNT_NUMBER = account number; customer number; customer no; customer id; client number; client id;\
            account no; member number; supplier number; vendor number; kundennummer; kunden nr; kundennr; kdnr;\
            kd nr; debitorennummer; debitor; lieferantennummer; mitgliedsnummer; numéro client; numéro de client;\
            code client; número de cliente; código de cliente; numero cliente; codice cliente; klantnummer;\
            número do cliente; customer code; debtor number
            TAX_NUMBER = tax number; tax id; vat number; vat; vat id; vat no; vat reg no; tin; ein; tax code;\
            vat registration number; ust id; ust idnr; ustid; ust id nr; umsatzsteuer id; steuernummer;\
            umsatzsteuer identifikationsnummer; numéro de tva; n tva; tva; nif; cif; rfc; nit; cuit; partita iva;\
            p iva; codice fiscale; btw nummer; btw; cnpj; cpf; gst number; gstin; abn; siret; siren; uid nummer
            LOYALTY_CARD = loyalty card; loyalty number; card number; membership card; kundenkarte;\
            kundenkartennummer; carte de fidélité; tarjeta de fidelidad; carta fedeltà; klantenkaart;\
            frequent flyer number
            SOURCE_KEY = id; uid; rec id; unique id; record number; key; external id; external key; record id; contact id; account id; lead id; guid;\
            uuid; source id; source key; legacy id; old id; contact number id; datensatz id; externe id;\
            identifiant; identificador; company id; object id; id externo; row id; entity id; foreign id; ext id
            STREET_1 = street; street address; address; address line; addr; street name; street and number;\
            street name and number; strasse; straße; anschrift; adresse; straße und hausnummer;\
            straße hausnummer; straße nr; straße hnr; postanschrift; rue; voie; adresse postale; adresse ligne;\
            calle; dirección; domicilio; via; indirizzo; straat; adres; straat en huisnummer; rua; morada;\
            endereço; logradouro; adresszeile; mailing address; home address; business address
            STREET_2 = address complement; extended address; apartment; suite; unit; apt; flat; building;\
            adresszusatz; zusatz; complément d'adresse; complément; complemento; piso; interno; toevoeging; po box;\
            p o box; post office box; postfach; boîte postale; apartado; postbus; caixa postal; street extra
            HOUSE_NUMBER = house number; house no; street number; hausnummer; haus nr; hnr; hausnr; numéro de rue;\
            número; numero civico; huisnummer; nr; número da porta
            DISTRICT = district; suburb; neighborhood; neighbourhood; quarter; ortsteil; stadtteil; quartier;\
            barrio; colonia; quartiere; wijk; bairro; dependent locality; borough
            POSTCODE = postcode; postal code; post code; zip; zip code; zipcode; zip postal code; plz;\
            postleitzahl; code postal; cp; código postal; cap; codice postale; postcode nl; cep; postnummer;\
            zip or postal code; postalcode; pin code; pincode; eircode
            LOCALITY = city; town; locality; municipality; place; ort; stadt; wohnort; gemeinde; ville; commune;\
            localité; ciudad; población; localidad; municipio; città; comune; località; plaats; stad; woonplaats;\
            gemeente; cidade; city town; village; suburb city
            ADMIN_AREA = state; region; province; county; state province; state region; state or province;\
            admin area; bundesland; land kanton; kanton; canton; bundesstaat; provinz; département région; région;\
            état; provincia; estado; comunidad autónoma; regione; stato; provincie; prefecture;\
            administrative area; state county; region province; state code; territory
            COUNTRY = country; country region; nation; country name; country code; land; staat; pays; país; paese;\
            nazione; ländercode; land region; iso country; nation country; billing country code; code pays
            ADDRESS_LABEL = address type; address label; adressart; type d'adresse; tipo de dirección
            CONSENT_DATE = consent date; date of consent; consented at; consent given at; opt in date; optin date;\
            opt in time; optin time; opted in at; opt out date; subscribed at; subscription date; confirm time;\
            consent timestamp; einwilligung am; einwilligungsdatum; datum der einwilligung; zustimmung am;\
            date de consentement; date du consentement; fecha de consentimiento; data del consenso
            CONSENT_HOW = consent source; consent method; consent channel; consent via; opt in source; optin source;\
            opt in method; how consent was given; einwilligung durch; einwilligung über; quelle der einwilligung;\
            origine du consentement; fuente del consentimiento
            CONSENT_TEXT = consent text; consent wording; opt in text; optin text; text shown; consent statement;\
            consent language text; einwilligungstext; text der einwilligung; texte du consentement
            ROLE = lifecycle stage; contact type; customer type; party role; account type; relationship;\
            relationship type; kontaktart; kundentyp; beziehung; statut client; tipo de cliente; contact status;\
            relation type; type; role; roles; rolle; rôle; rol; papel; customer role; kategorie rolle
            ROLE_SINCE = since; customer since; client since; role since; member since; kunde seit; seit;\
            client depuis; depuis; cliente desde; desde; cliente dal; klant sinds; create date; created date;\
            created; date created; created at; date entered; became a customer date; creation date; signup date;\
            join date; erstellt am; angelegt am
            TAGS = tags; tag; labels; label; tag list; schlagworte; schlagwörter; étiquettes; etiquetas
            NOTE = note; notes; comment; comments; remark; remarks; description; memo; about; background;\
            bemerkung; bemerkungen; notiz; notizen; anmerkung; anmerkungen; kommentar; beschreibung; remarque;\
            remarques; commentaire; commentaires; nota; notas; comentario; comentarios; observaciones; descripción;\
            commento; osservazioni; opmerking; opmerkingen; notitie; notities; observações; comentários;\
            categories; category; keywords; hobby; interests; kategorien; lead source; hobbies
            IGNORE = address formatted; modified; date modified; last modified; modified date; last activity date;\
            photo; gender; revision; product id; company owner; contact owner; account owner; assigned to; owner;\
            line; line number; why it was refused
            """;
    private static final Map<String, Target> BY_TITLE = byTitle();

    private HeaderWords() {}

    static @Nullable Target of(String folded) {
        return BY_TITLE.get(folded);
    }

    private static Map<String, Target> byTitle() {
        var titles = new HashMap<String, Target>();
        TITLES.lines().forEach(line -> {
            var equals = line.indexOf('=');
            var target = Target.valueOf(line.substring(0, equals).strip());
            for (var title : line.substring(equals + 1).split(";", -1)) {
                titles.putIfAbsent(FoldedText.fold(title), target);
            }
        });
        return Map.copyOf(titles);
    }
}
