// Made by scripts/open-api.mjs from the OpenAPI document.
export interface paths {
    "/api/intelligence/adoption/{customerId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind every user count of the dashboard. */
        get: operations["listAccountUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a question in plain English, or asks back when it is not certain which customer is meant. It is read by rules and the
         *     similarity of names among the accounts that the caller may see; nothing leaves this server.
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Retention by month of sign-up: how many of those who began in a month were active in it and in the eleven months after it. */
        get: operations["getCohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts of a customer, the oldest first. */
        get: operations["listContracts"];
        /** Creates and changes up to 10,000 contracts by customer and external id. Rows that are not valid are refused one by one; the others land. */
        put: operations["writeContracts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers by name; with `q` those whose name holds it, then those whose name is like it. */
        get: operations["listCustomers"];
        /**
         * Creates and changes up to 10,000 customers by external id. Rows that are not valid are refused one by one; the others land.
         *     A changed time zone counts the customer's events again; 409 where some of them are gone, unless confirmed.
         */
        put: operations["writeCustomers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer by its UUID. */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole picture of one account, as JSON or as the Markdown page for chat and e-mail. */
        get: operations["getAdoptionDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts whom an audience would reach now, and who would be left out and why. Nothing is drafted. */
        post: operations["countAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a campaign that calls people back. Nothing is sent before it is started. */
        post: operations["draftCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/guides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a mail with the guide of a feature; 409 when the feature catalogue has none. */
        post: operations["draftGuide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a mail that quotes what a feature brings, with the source; 409 when the feature catalogue says nothing of it. */
        post: operations["draftBenefits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/download-links/sends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a mail with the download of a feature; 409 when the feature catalogue has none. */
        post: operations["draftDownloadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows whom a draft would reach now, who is left out and why, and three mails as they would be read. */
        post: operations["previewEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the message to the caller's own address, marked as a test. */
        post: operations["testEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends now: chooses the targets of a draft, draws who is held out, and starts the job that sends. A scheduled one is sent at once. */
        post: operations["startEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses the targets of a draft now and sends when the time has come. */
        post: operations["scheduleEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops sending; mails that are being handed over go out. */
        post: operations["pauseEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on sending, each mail when it is due. */
        post: operations["resumeEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it for good: mails that were not handed over never are. */
        post: operations["cancelEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends mails once more: those that failed, or one whose fate is unknown and which may arrive twice. */
        post: operations["sendEngagementAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Engagements of the accounts that the caller sees, the newest first. */
        get: operations["listEngagements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement, with how many mails were sent. */
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft. What is left out stays. */
        patch: operations["editEngagement"];
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who was chosen, those held out too, with what became of their mails. */
        get: operations["listEngagementRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts to begin with. */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/download-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Links of an account, the newest first, with how often they were followed. */
        get: operations["listDownloadLinks"];
        put?: never;
        /** Makes a link to a feature's download, to share with people of an account. The answer is the only place that shows its address. */
        post: operations["createDownloadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/download-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a link at once. It stays in the list with its clicks. */
        delete: operations["revokeDownloadLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entitlements of a customer by metric and first day. */
        get: operations["listEntitlements"];
        /** Creates and changes up to 10,000 entitlements by customer, metric and first day. Rows that are not valid are refused one by one; the others land. */
        put: operations["writeEntitlements"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the adoption report of an account: PDF, workbook or Markdown, for the people who look after it or for the account itself. */
        post: operations["exportReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/users/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports a list of users, with the query of the list itself; the whole of it, so `limit` and `cursor` do not matter. */
        post: operations["exportUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/portfolio/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exports the portfolio, with the query of the portfolio itself; all accounts that pass, so `limit` and `cursor` do not matter. */
        post: operations["exportPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files about the accounts in reach and those one has asked for oneself, the newest first. */
        get: operations["listExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One export. */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, for whoever may see all that it tells of. It is kept for seven days. */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/features/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feature of the account: the dashboard's figures, its trend, who uses it by role and team, first and last use. */
        get: operations["getFeatureDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue: at most 128 features, archived ones included. */
        get: operations["listFeatures"];
        /**
         * Creates and changes features by key. Rows that are not valid are refused one by one; the others land. Events keep the feature
         *     they had when they came; a changed mapping is for those that come.
         */
        put: operations["writeFeatures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage/gauges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measured values of a customer by metric and day. */
        get: operations["listGauges"];
        /** Stores up to 10,000 measured values by customer, metric and day. Rows that are not valid are refused one by one; the others land. */
        put: operations["writeGauges"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives. Asks nothing of the database, so a supervisor does not restart it for the database's troubles. */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process should get requests: the database answers, its schema is current, the process is not stopping. Otherwise 503. */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports that the caller may see, the newest first: people who see only their own accounts see only their own imports. */
        get: operations["listImports"];
        put?: never;
        /**
         * Uploads a file: CSV, TSV or XLSX, gzip allowed, up to 50 MB and 500 MB when inflated. Columns are matched by their usual names. With a complete `mapping`
         *     the check starts at once. People who see only their own accounts import no customers and features.
         */
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file to fill in, with the columns of a kind of rows and one example. */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import. */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /** Discards a file that was not imported. */
        delete: operations["discardImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which column fills which field, and checks every row. */
        put: operations["mapImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports the valid rows of a file that was checked. */
        post: operations["runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an import of events back: its events are deleted and their accounts counted again. */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that cannot be imported, with the reason, in the order of the file; at most 1,000 of each problem. */
        get: operations["listBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/bad-rows/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bad rows as a file: line, problem and hint, then their cells as they came. */
        get: operations["downloadBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs of the accounts in reach and one's own, the newest first. */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job. */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happens to a job, as server-sent events.
         * @description Everything that happens to a job, as server-sent events: `progress`, then `done`, `failed` or `cancelled`; each carries the whole job.
         */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a failed or cancelled job go on where it stood. */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a job that is waiting or under way. Cancelling twice is the same as once. */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that work. */
        get: operations["listKeys"];
        put?: never;
        /** Makes a key. The answer is the only place that shows it. */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a key. It stops working everywhere within five seconds. */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a bounce or a complaint from the mail provider: its recipient is not written to again. Open to whoever signs the body with the secret
         *     MAIL_WEBHOOK_SECRET; without one in the environment there is nothing here. The answer is the same for mails that are not known.
         */
        post: operations["reportMailEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of this process in the text format of Prometheus; open to the machine itself, elsewhere to administrators. */
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/engagements/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an engagement helped: people who are active again, compared with those held out, and use of its feature before and after. */
        get: operations["getEngagementOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The product's success metrics with their targets, over the accounts that the caller sees. */
        get: operations["getOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who may sign in. */
        get: operations["listPeople"];
        /** Adds people, or changes the name and role of those that exist. Rows that are not valid are refused one by one; the others land. */
        put: operations["writePeople"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a person; their sessions end and their sign-in links stop working. */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Adoption over all accounts that the caller may see: key figures, score distribution, common challenges, features by segment, and the accounts. */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes many events at once. With a browser key, `$identify` and `$groupidentify` among them are refused. Also at `/batch/`. */
        post: operations["sendPostHogBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was ever recommended for an account: what applies first, by rank, then what no longer does. */
        get: operations["listRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/recommendations/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generates recommendations again, for one account or for all that the caller sees. They are also generated every night and after imports. */
        post: operations["startRecommendationRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Snoozes, dismisses, begins, finishes or reopens a recommendation. The decision survives every later run. */
        patch: operations["decideRecommendation"];
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/score-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The adoption score over time, every change explained by its components and the milestones in between. */
        get: operations["getScoreHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes many calls at once. With a browser key, identify and group calls among them are refused. Also at `/v1/b`. */
        post: operations["sendSegmentBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one thing that a user did. Also at `/v1/t`. */
        post: operations["sendSegmentTrack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one view of a page, as the event `Viewed <name>`. Also at `/v1/p`. */
        post: operations["sendSegmentPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one view of a screen, as the event `Viewed <name>`. Also at `/v1/s`. */
        post: operations["sendSegmentScreen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the traits of a user. Also at `/v1/i`. */
        post: operations["sendSegmentIdentify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the traits of a customer and makes the user a member of it; an unknown group becomes a customer. Also at `/v1/g`. */
        post: operations["sendSegmentGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alias": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Understood and answered; users are not merged. Also at `/v1/a`. */
        post: operations["sendSegmentAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score formula in force. */
        get: operations["getScoreSetting"];
        /** Changes the score formula, in full. Scores of another version are no longer compared with those that come. */
        put: operations["changeScoreSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/score/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of the score formula, the newest first. */
        get: operations["listScoreSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The targets that are set, and the product's own. */
        get: operations["getThresholds"];
        /** Replaces the targets that are set; a metric that is not named is judged by the product's own again. */
        put: operations["changeThresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/thresholds/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of the targets, the newest first. */
        get: operations["listThresholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/feature-cutoffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From when on each feature counts as adopted. A bulk write of features may change it too, which the history does not show. */
        get: operations["getFeatureCutoffs"];
        /** Changes the cut-offs of the features that are named; the others keep theirs. */
        put: operations["changeFeatureCutoffs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/feature-cutoffs/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of the cut-offs, the newest first; each with those of the whole catalogue as they were then. */
        get: operations["listFeatureCutoffs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link that signs a person in once, within ten minutes. Hand it over yourself; it is not sent. */
        post: operations["createSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges the token of a sign-in link for the session cookie. */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs this browser out. */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is. */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/u/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with a button that unsubscribes. Looking at it changes nothing. */
        get: operations["unsubscribePage"];
        put?: never;
        /** Unsubscribes the recipient of a mail for good, in one click and without signing in (RFC 8058). The body does not matter; the answer is the same for every token. */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Schedules a training: invitations with a calendar part go out at once, a reminder the day before. */
        post: operations["scheduleTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/trainings/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What speaks against a time: another training, the hours in which most people are active, a time that has passed. */
        post: operations["getTrainingHints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/trainings/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many people a rule would invite now, and how many of those it chooses are left out. */
        post: operations["countTrainingGuests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trainings of the accounts that the caller sees, or of one account. */
        get: operations["listTrainings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One training. */
        get: operations["getTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a training and tells everybody who was invited; while its mails are paused, once they are resumed. */
        patch: operations["changeTraining"];
        trace?: never;
    };
    "/api/intelligence/trainings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a training and tells everybody who may know of it, also while its mails are paused. */
        post: operations["cancelTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/trainings/{id}/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who was invited, by name, with each mail and whether they came. */
        get: operations["listInvitees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/trainings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes who came. */
        put: operations["setAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/trainings/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The training as a calendar file, for those who hold it. */
        get: operations["getTrainingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stores and counts usage events: a JSON array, or one JSON object a line; gzip is allowed. At most 10,000 events, 5 MB after
         *     inflating, 32 KB an event. The answer comes when the events are durable and counted. Sending the same events again is safe.
         */
        post: operations["sendEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that were refused in the last 30 days, with the reason; at most the newest 10,000 of each sender. */
        get: operations["listRejectedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is not as it should be in the events that came: refused, unassigned, unmapped, late. */
        get: operations["getUsageQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intelligence/adoption/{customerId}/users/{userId}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The path of one user: when they came, what they took up in which order, how far they have come. */
        get: operations["getUserJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users of a customer by external id. */
        get: operations["listUsers"];
        /** Creates and changes up to 10,000 users by customer and external id. Rows that are not valid are refused one by one; the others land. */
        put: operations["writeUsers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountUserResponse: {
            /** @description UUID of the user. */
            id: string;
            externalId: string;
            name: string | null;
            email: string | null;
            team: string | null;
            role: string | null;
            /** @enum {string|null} */
            status: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | "left" | null;
            /** @description `asOf` minus the last active day; null when never active. */
            daysInactive: number | null;
            /**
             * @description Local day.
             * @example 2026-11-20
             */
            lastActiveOn: string | null;
            /**
             * @description Local day.
             * @example 2026-05-04
             */
            signedUpOn: string | null;
            /** @description Sessions started in the window. */
            sessions: number;
            /** @description Sum of quantity of human events in the window. */
            actions: number;
        };
        AccountUsersResponse: {
            items: components["schemas"]["AccountUserResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        AskRequest: {
            /**
             * @description 1 to 500 characters without the space around them.
             * @example How is Acme Corp using the product?
             */
            question: string;
            /**
             * @description UUID or external id of the customer whose page is shown: the one a question that names nobody is about.
             * @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11
             */
            customerId?: string | null;
        };
        AskedCustomerResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            id: string;
            /** @example acme */
            externalId: string;
            name: string;
            /** @example Enterprise */
            segment: string | null;
        };
        UnderstoodResponse: {
            /**
             * @example adoption
             * @enum {string}
             */
            intent: "peers" | "portfolio" | "adoption" | "feature_adoption" | "usage_breakdown" | "dormant_users" | "score_change";
            /** @description null for the portfolio, and where the question does not name one customer for certain. */
            customer: components["schemas"]["AskedCustomerResponse"] | null;
            /**
             * @example 30d
             * @enum {string}
             */
            period: "7d" | "30d" | "90d" | "all";
            /**
             * @example peers
             * @enum {string}
             */
            comparison: "peers" | "segment" | "all_customers";
        };
        AskCandidateResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            id: string;
            /** @example acme */
            externalId: string;
            name: string;
            /** @example Enterprise */
            segment: string | null;
            /**
             * @description Adoption score of the newest snapshot over 30 days; null: none.
             * @example 71.6
             */
            score: number | null;
            /**
             * @description Page that shows the answer if this one is meant; relative to this server.
             * @example /customers/0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11/adoption#overview
             */
            href: string;
        };
        AskLinkResponse: {
            label: string;
            /**
             * @description Relative to this server.
             * @example /customers/0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11/adoption?period=90d#features
             */
            href: string;
        };
        AskResponse: {
            /** @description null: the question is not understood. */
            understood: components["schemas"]["UnderstoodResponse"] | null;
            /** @description Up to five customers that may be meant, the likeliest first; empty when there is no doubt or nobody is like the name. */
            candidates: components["schemas"]["AskCandidateResponse"][];
            /**
             * @description Markdown. Figures are those of the dashboard with the same period and comparison.
             * @example ## Product Adoption: Acme Corp
             */
            answer: string | null;
            links: components["schemas"]["AskLinkResponse"][];
        };
        CohortMonthRow: {
            /**
             * @description Months since the month of sign-up, which is 0.
             * @example 1
             */
            offset: number;
            /**
             * @description Local calendar month.
             * @example 2026-02
             */
            month: string;
            /**
             * @description Users of the cohort with a human event in the month.
             * @example 9
             */
            activeUsers: number;
            /**
             * @description Percent of the cohort's size.
             * @example 75
             */
            retentionPercent: number;
            /** @description Whether the month is not over by the end of `asOf`, so that the figure still moves. */
            partial: boolean;
        };
        CohortRow: {
            /**
             * @description Local calendar month of sign-up.
             * @example 2026-01
             */
            month: string;
            /** @example 12 */
            size: number;
            /**
             * @description Those of them without a sign-up date by `asOf`, placed by the month of their first event.
             * @example 2
             */
            byFirstEvent: number;
            /** @description From the month of sign-up on: at most twelve, none after the month of `asOf`. */
            months: components["schemas"]["CohortMonthRow"][];
        };
        AccountCohorts: {
            /**
             * @description Last local day that counts.
             * @example 2026-03-30
             */
            asOf: string;
            /**
             * @description Users in all cohorts.
             * @example 48
             */
            users: number;
            /**
             * @description Those of them without a sign-up date by `asOf`, placed by the month of their first event.
             * @example 5
             */
            byFirstEvent: number;
            /**
             * @description Users with neither a sign-up date nor an event: they are in no cohort.
             * @example 1
             */
            withoutStart: number;
            /** @description Oldest first; months without a sign-up are left out. */
            items: components["schemas"]["CohortRow"][];
        };
        ContractResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            customerId: string;
            /** @example c-2026 */
            externalId: string;
            /** @example 2026-01-01 */
            startsOn: string;
            /** @example 2026-12-31 */
            endsOn: string;
            /** @example 200 */
            seats: number;
            /** @example Enterprise */
            plan: string | null;
        };
        ContractsResponse: {
            items: components["schemas"]["ContractResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        ContractRequest: {
            /**
             * @description UUID or external id of the customer.
             * @example acme
             */
            customerId: string;
            /**
             * @description The contract's id in your systems; identifies the row together with the customer.
             * @example c-2026
             */
            externalId: string;
            /** @example 2026-01-01 */
            startsOn: string;
            /**
             * @description Last day, not before the first.
             * @example 2026-12-31
             */
            endsOn: string;
            /** @example 200 */
            seats: number;
            /** @example Enterprise */
            plan?: string | null;
        };
        RejectedRowResponse: {
            /**
             * @description Position of the row in the request, from 0.
             * @example 3
             */
            index: number;
            /**
             * @description Why, as a stable name: `not_an_object`, `unknown_field`, `missing_field`, `wrong_type`, `text_too_long`, `invalid_text`, `invalid_email`, `invalid_url`, `invalid_time_zone`, `invalid_day`,
             *     `invalid_instant`, `out_of_range`, `unknown_value`, `too_many`, `duplicate_event`, `duplicate_row`, `unknown_customer`, `unknown_feature`, `too_many_features`, `event_taken`.
             * @example unknown_customer
             */
            code: string;
            /** @description The same for people. Never holds what was sent. */
            detail: string;
        };
        BulkWrittenResponse: {
            /** @example 12 */
            created: number;
            /** @example 3 */
            updated: number;
            /**
             * @description Rows that said nothing new.
             * @example 85
             */
            unchanged: number;
            rejected: components["schemas"]["RejectedRowResponse"][];
        };
        CustomerResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            id: string;
            /** @example acme */
            externalId: string;
            name: string;
            /** @example Enterprise */
            segment: string | null;
            /** @example Manufacturing */
            industry: string | null;
            /**
             * @description IANA time zone; null: that of the installation.
             * @example Europe/Berlin
             */
            timeZone: string | null;
            /** @example lena@example.com */
            csmEmail: string | null;
            /** @example 2026-02-01 */
            goLiveOn: string | null;
            /** @example 2026-01-12T09:30:00.000Z */
            createdAt: string;
            /** @example 2026-03-02T16:05:11.000Z */
            updatedAt: string;
        };
        CustomersResponse: {
            items: components["schemas"]["CustomerResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        CustomerRequest: {
            /**
             * @description The customer's id in your systems; identifies the row.
             * @example acme
             */
            externalId: string;
            name: string;
            /** @example Enterprise */
            segment?: string | null;
            /** @example Manufacturing */
            industry?: string | null;
            /**
             * @description IANA time zone in which the customer's days are cut; null: that of the installation. A change counts all events again.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
            /**
             * Format: email
             * @description E-mail address of the customer success manager; decides which CSM sees the account.
             * @example lena@example.com
             */
            csmEmail?: string | null;
            /**
             * @description Day on which the customer went live.
             * @example 2026-02-01
             */
            goLiveOn?: string | null;
        };
        PersonName: {
            name: string;
            email: string;
        };
        DashboardCustomer: {
            /** @description UUID of the account. */
            id: string;
            externalId: string;
            name: string;
            segment: string | null;
            industry: string | null;
            /** @description IANA time zone in which the account's days are cut. */
            timeZone: string;
            csm: components["schemas"]["PersonName"] | null;
            /** @description Last day of the contract in force. */
            renewsOn: string | null;
        };
        DayRange: {
            from: string;
            to: string;
        };
        DashboardPeriod: {
            /** @enum {string} */
            key: "7d" | "30d" | "90d" | "all";
            from: string;
            to: string;
            days: number;
            asOf: string;
            /** @description Whether `asOf` is today, so that the figures still move. */
            partial: boolean;
            previous: components["schemas"]["DayRange"] | null;
        };
        SoFarToday: {
            /** @description Distinct users with a human event since local midnight. */
            activeUsers: number;
            /** @description Human events since local midnight. */
            events: number;
        };
        Freshness: {
            /** @description When this version of the dashboard came to be. */
            generatedAt: string;
            lastEventAt: string | null;
            soFarToday: components["schemas"]["SoFarToday"];
        };
        ScoreComponent: {
            /** @enum {string} */
            key: "featureBreadth" | "userActivation" | "engagementDepth" | "usageTrend" | "entitlementUtilization";
            /** @description The figure before normalisation: percent, percent, actions per session, growth ratio, percent. */
            raw: number | null;
            /** @description The figure on 0–100. */
            normalized: number | null;
            /** @description Weight in the formula, before absent components are left out. */
            weight: number;
            /** @description Share of the score: scaled weight × normalized. */
            points: number | null;
            deltaPoints: number | null;
        };
        AdoptionScore: {
            exact: number | null;
            /** @enum {string|null} */
            band: "good" | "poor" | "excellent" | "fair" | null;
            /** @description Score now minus score as of N days earlier; the deltaPoints sum to it. */
            delta: number | null;
            /** @description Sum of the weights of the components that could be computed, 0–1. */
            coverage: number;
            formulaVersion: string;
            peerMedian: number | null;
            components: components["schemas"]["ScoreComponent"][];
            /** @description The change in words, largest part first: "+5, because …". Null without a change to explain. */
            explanation: string | null;
        };
        EntitlementUse: {
            metric: string;
            label: string;
            used: number | null;
            limit: number | null;
            unlimited: boolean;
            /** @description used / limit, percent. */
            utilization: number | null;
            /** @enum {string|null} */
            health: "over" | "nearLimit" | "ok" | "roomToGrow" | "unlimited" | null;
        };
        MetricTarget: {
            /** @enum {string} */
            operator: ">" | "<" | "=";
            value: number;
            /** @description Where the target comes from. */
            source: string;
        };
        DailyActiveUsers: {
            lastDay: number;
            /** @description Mean over Monday to Friday of the window. */
            weekdayMean: number | null;
            peak: number;
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
        };
        Metric: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
        };
        Activation: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description The uncapped percent. */
            raw: number | null;
            /** @enum {string} */
            basis: "licensed" | "provisioned";
        };
        UserShare: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description Percent of the base that the target speaks of. */
            share: number | null;
        };
        SessionDuration: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description Over sessions with two or more events. */
            medianSeconds: number | null;
        };
        UserHealth: {
            active: number;
            engaged: number;
            atRisk: number;
            dormant: number;
            neverActive: number;
            /** @description Active in the last 30 days, but no seat user any more. */
            left: number;
        };
        UserMetrics: {
            dau: components["schemas"]["DailyActiveUsers"];
            wau: components["schemas"]["Metric"];
            mau: components["schemas"]["Metric"];
            mauOfLicensed: components["schemas"]["Metric"];
            licensedUsers: number | null;
            seatUsers: number;
            activation: components["schemas"]["Activation"];
            powerUsers: components["schemas"]["UserShare"];
            dormantUsers: components["schemas"]["UserShare"];
            loginFrequency: components["schemas"]["Metric"];
            sessionDuration: components["schemas"]["SessionDuration"];
            health: components["schemas"]["UserHealth"];
        };
        FeatureBreadth: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            used: number;
            adopted: number;
            available: number;
        };
        FeatureMetrics: {
            breadth: components["schemas"]["FeatureBreadth"];
            coreUsage: components["schemas"]["Metric"];
            advancedUsage: components["schemas"]["Metric"];
            stickiness: components["schemas"]["Metric"];
            timeToFeature: components["schemas"]["Metric"];
        };
        FeatureAdoption: {
            key: string;
            name: string;
            /** @enum {string} */
            tier: "core" | "advanced" | "power";
            adopted: boolean;
            usagePercent: number | null;
            users: number;
            uses: number;
            repeatUsers: number;
            daysUsed: number;
            firstUsedOn: string | null;
            lastUsedOn: string | null;
            medianDaysToFirstUse: number | null;
            medianDaysOfAdopters: number | null;
            peerUsagePercent: number | null;
            peerAdoptionPercent: number | null;
            /** @enum {string} */
            health: "healthy" | "low" | "unused" | "not_in_plan";
            valueProposition: string | null;
            /** @enum {string|null} */
            action: "training" | "guide" | "download_link" | null;
        };
        JourneyTier: {
            /** @enum {string} */
            tier: "core" | "advanced" | "power";
            users: number;
            percent: number | null;
        };
        JourneyDrop: {
            /** @enum {string} */
            from: "core" | "advanced" | "power";
            /** @enum {string} */
            to: "core" | "advanced" | "power";
            users: number;
        };
        AdoptionJourney: {
            tiers: components["schemas"]["JourneyTier"][];
            largestDrop: components["schemas"]["JourneyDrop"] | null;
        };
        ApiCallsPerDay: {
            value: number | null;
            unit: string;
            previous: number | null;
            change: number | null;
            /** @enum {string} */
            changeKind: "percent" | "points" | "absolute";
            peer: number | null;
            /** @enum {string|null} */
            peerPosition: "above" | "average" | "below" | null;
            target: components["schemas"]["MetricTarget"] | null;
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description API calls of the busiest day. */
            peak: number;
        };
        EngagementTotals: {
            events: number;
            actions: number;
            sessions: number;
            activeUsers: number;
        };
        EngagementDepth: {
            actionsPerSession: components["schemas"]["Metric"];
            apiCallsPerDay: components["schemas"]["ApiCallsPerDay"];
            integrations: components["schemas"]["Metric"];
            contentCreated: components["schemas"]["Metric"];
            collaboration: components["schemas"]["Metric"];
            totals: components["schemas"]["EngagementTotals"];
        };
        ActiveUsersPoint: {
            date: string;
            dau: number;
            wau: number;
            mau: number;
        };
        PeakBlock: {
            fromWeekday: number;
            toWeekday: number;
            fromHour: number;
            toHour: number;
        };
        GrowthPoint: {
            /** @description Monday of the ISO week. */
            weekOf: string;
            actions: number;
        };
        Milestone: {
            key: string;
            title: string;
            date: string;
            /** @description Whole weeks since go-live, counted from 1. */
            week: number;
        };
        Trends: {
            activeUsers: components["schemas"]["ActiveUsersPoint"][];
            heatmap: number[][];
            peak: components["schemas"]["PeakBlock"] | null;
            /** @description Mean events of a weekend day as percent of a weekday's. */
            weekendShare: number | null;
            growth: components["schemas"]["GrowthPoint"][];
            milestones: components["schemas"]["Milestone"][];
        };
        PeerRow: {
            /** @enum {string} */
            key: "adoptionScore" | "featureBreadth" | "userActivation" | "dauOfLicensed" | "wauOfLicensed" | "mauOfLicensed" | "powerUserShare" | "apiUsage" | "featureStickiness" | "actionsPerSession";
            label: string;
            value: number | null;
            /** @description Members of the group with that figure. */
            n: number;
            peerMedian: number | null;
            peerMean: number | null;
            percentile: number | null;
            /** @description Wilson 95 % interval of the percentile. */
            interval: number[] | null;
            /** @enum {string|null} */
            position: "above" | "average" | "below" | null;
            /** @enum {string|null} */
            level: "low" | "high" | "medium" | null;
        };
        PeerInsight: {
            headline: string;
            detail: string;
            consider: string | null;
        };
        PeerComparison: {
            /** @enum {string} */
            requested: "peers" | "segment" | "all_customers";
            /** @enum {string} */
            basis: "peers" | "segment" | "all_customers";
            fallbackFrom: string | null;
            pending: boolean;
            count: number;
            rows: components["schemas"]["PeerRow"][];
            insight: components["schemas"]["PeerInsight"] | null;
        };
        RecommendationInput: {
            name: string;
            value: number | null;
        };
        RecommendedAction: {
            /** @enum {string} */
            kind: "training" | "guide" | "download_link" | "campaign" | "benefits" | "export" | "report";
            label: string;
            /** @description Page on which it is done. */
            href: string;
        };
        Recommendation: {
            /** @description The same in every run: account, rule and subject. */
            id: string;
            rule: string;
            /** @description Key of a feature, metric of an entitlement, or `account`. */
            subject: string;
            /** @description 1 is the most worthwhile. */
            rank: number;
            title: string;
            /** @description The numbers behind it, rounded for reading. */
            evidence: string;
            /** @description The same numbers as the rule had them. */
            inputs: components["schemas"]["RecommendationInput"][];
            /** @enum {string} */
            impact: "low" | "high" | "medium";
            /** @description Points that the score would gain with the gap closed; 0 when it would not move, null when that cannot be known. */
            expectedGain: number | null;
            /** @description How far from where it should be, in the figure's own unit (points for percents). */
            gap: number | null;
            /** @enum {string} */
            status: "open" | "snoozed" | "dismissed" | "in_progress" | "done" | "resolved";
            /** @description Why a person decided so. */
            reason: string | null;
            /** @description Local day on which a snoozed one comes back. */
            until: string | null;
            actions: components["schemas"]["RecommendedAction"][];
        };
        HoursSaved: {
            low: number;
            likely: number;
            high: number;
        };
        ValueLine: {
            /** @description Name of the feature. */
            feature: string;
            /** @description Per 30 days. */
            uses: number;
            minutesPerUse: components["schemas"]["HoursSaved"];
            /** @description Per 30 days. */
            hours: components["schemas"]["HoursSaved"];
            /** @description Where the minutes come from. */
            source: string;
        };
        ValueDemonstration: {
            /** @description Estimated, per 30 days; null where the catalogue has no coefficient for what is used. */
            hoursSaved: components["schemas"]["HoursSaved"] | null;
            lines: components["schemas"]["ValueLine"][];
            /** @description A claim of the catalogue with its source. */
            topBenefit: string | null;
        };
        DataQuality: {
            /** @description Events of the window without a known feature. */
            unmappedEvents: number;
            /** @description Events naming this customer that were refused on a day of the window and are still kept. */
            rejectedEvents: number;
            /** @description Events of the window that arrived more than 24 hours after their own time. */
            lateEvents: number;
            /** @description What could not be known, by name: `plan`, `licensedUsers`, … */
            missing: string[];
        };
        AdoptionDashboard: {
            customer: components["schemas"]["DashboardCustomer"];
            period: components["schemas"]["DashboardPeriod"];
            freshness: components["schemas"]["Freshness"];
            /** @description The score as shown: half up; null when there is not enough data. */
            adoptionScore: number | null;
            score: components["schemas"]["AdoptionScore"];
            entitlements: components["schemas"]["EntitlementUse"][];
            userMetrics: components["schemas"]["UserMetrics"];
            featureMetrics: components["schemas"]["FeatureMetrics"];
            /** @description Every feature of the catalogue. */
            featureAdoption: components["schemas"]["FeatureAdoption"][];
            adoptionJourney: components["schemas"]["AdoptionJourney"];
            engagementDepth: components["schemas"]["EngagementDepth"];
            trends: components["schemas"]["Trends"];
            peerComparison: components["schemas"]["PeerComparison"];
            recommendations: components["schemas"]["Recommendation"][];
            valueDemonstration: components["schemas"]["ValueDemonstration"];
            dataQuality: components["schemas"]["DataQuality"];
        };
        AudienceRequest: {
            /**
             * @description People who hold a seat, by last active day.
             * @example dormant
             * @enum {string|null}
             */
            status?: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | null;
            /**
             * @description Key of a feature: people who hold a seat and did not use it in the last 30 days.
             * @example reports
             */
            feature?: string | null;
            /** @description With `feature`: true asks for those who did use it. Default: false. */
            used?: boolean | null;
            /**
             * @description UUIDs of people of the account.
             * @example [
             *       "7b7e2c0e-0000-4000-8000-000000000001"
             *     ]
             */
            userIds?: string[] | null;
        };
        AudienceCountRequest: {
            /**
             * @description Only a campaign leaves out who is active again. Default: campaign.
             * @example campaign
             * @enum {string|null}
             */
            kind?: "training" | "guide" | "download_link" | "campaign" | "benefits" | null;
            audience: components["schemas"]["AudienceRequest"];
        };
        ExclusionsResponse: {
            /**
             * @description Without a seat (any more).
             * @example 0
             */
            noSeat: number;
            /** @example 4 */
            noEmail: number;
            /**
             * @description Unsubscribed, or their mail came back.
             * @example 2
             */
            optedOut: number;
            /**
             * @description Written to in the last 14 days.
             * @example 7
             */
            contactedLately: number;
            /**
             * @description Came back by themselves; in campaigns only.
             * @example 1
             */
            activeAgain: number;
            /**
             * @description Another target has the same address.
             * @example 0
             */
            sameAddress: number;
        };
        AudienceCountsResponse: {
            /**
             * @description People who would be chosen.
             * @example 146
             */
            targets: number;
            /** @description There are enough targets to hold some of them out. */
            holdoutOffered: boolean;
            excluded: components["schemas"]["ExclusionsResponse"];
        };
        EngagementRequest: {
            /**
             * @description Name for your own people. Left out: the template's.
             * @example Back to work in spring
             */
            name?: string | null;
            /**
             * @description Template (`GET /api/intelligence/templates`) to take subject and body from; what is given beside it wins.
             * @example campaign-missed
             */
            templateId?: string | null;
            /**
             * @description May hold merge fields.
             * @example {{firstName}}, can we help you get back to work?
             */
            subject?: string | null;
            /**
             * @description Plain text; empty lines part paragraphs. May hold the merge fields {{firstName}}, {{customerName}}, {{featureName}}, {{benefit}}, {{daysInactive}}, {{link}} and {{senderName}}; any other
             *     is refused. {{benefit}} is quoted from the feature catalogue, with its source, when the draft is written.
             * @example Hi {{firstName}}, it has been {{daysInactive}}.
             */
            body?: string | null;
            /**
             * @description Key of the feature it is about. A guide, a benefit and a download need one.
             * @example reports
             */
            feature?: string | null;
            /**
             * Format: uri
             * @description Where {{link}} leads, https only. Guides and downloads take it from the feature catalogue.
             * @example https://app.example.com/
             */
            linkUrl?: string | null;
            /** @description Left out: dormant people for a campaign, else those who did not use the feature in 30 days. */
            audience?: components["schemas"]["AudienceRequest"] | null;
            /**
             * @description Share of the targets, drawn at random, that gets no mail, so that the effect can be told; needs 50 targets. Default: 0.
             * @example 10
             */
            holdoutPercent?: number | null;
            /** @description Nobody gets mail from 20:00 to 8:00 local time. Default: true. */
            quietHours?: boolean | null;
            /**
             * @description When to send, RFC 3339; null: when it is started.
             * @example 2026-04-02T07:30:00.000Z
             */
            sendAt?: string | null;
        };
        EngagementCustomerResponse: {
            /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
            id: string;
            name: string;
            /** @example Europe/Berlin */
            timeZone: string;
        };
        EngagementFeatureResponse: {
            /** @example reports */
            key: string;
            /** @example Reports */
            name: string;
        };
        AudienceResponse: {
            /**
             * @example dormant
             * @enum {string|null}
             */
            status: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | null;
            feature: string | null;
            /** @description Those who used the feature, or who did not. */
            used: boolean | null;
            /** @description People picked by hand. */
            userIds: string[] | null;
        };
        DeliveryCountsResponse: {
            /** @example 12 */
            pending: number;
            /**
             * @description Being handed over.
             * @example 1
             */
            sending: number;
            /**
             * @description Taken by the mail server.
             * @example 128
             */
            sent: number;
            /**
             * @description Refused by the mail server.
             * @example 2
             */
            failed: number;
            /**
             * @description Not sent for a reason of the recipient's, or because of a cancellation.
             * @example 3
             */
            suppressed: number;
            /**
             * @description The connection broke while it was handed over: it may have arrived.
             * @example 0
             */
            unknown: number;
        };
        GroupShare: {
            /**
             * @description People of the group.
             * @example 120
             */
            of: number;
            /**
             * @description Those who did it.
             * @example 48
             */
            count: number;
            /**
             * @description Percent; null for an empty group.
             * @example 40
             */
            percent: number | null;
        };
        RecoveredGroup: {
            /** @description Of those whose 14 days are over. */
            over: components["schemas"]["GroupShare"];
            /** @description Of all whose time has begun; it only grows until their 14 days are over. */
            soFar: components["schemas"]["GroupShare"];
        };
        EngagementResponse: {
            /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
            id: string;
            /**
             * @example campaign
             * @enum {string}
             */
            kind: "training" | "guide" | "download_link" | "campaign" | "benefits";
            /**
             * @description A training is `sent` too while nothing but reminders waits whose time is ahead; it can be paused then.
             * @example draft
             * @enum {string}
             */
            state: "draft" | "scheduled" | "sending" | "paused" | "sent" | "cancelled";
            name: string;
            customer: components["schemas"]["EngagementCustomerResponse"];
            feature: components["schemas"]["EngagementFeatureResponse"] | null;
            subject: string;
            body: string;
            /** @example https://app.example.com/ */
            linkUrl: string | null;
            audience: components["schemas"]["AudienceResponse"];
            /** @example 10 */
            holdoutPercent: number;
            quietHours: boolean;
            /**
             * @description null: when it is started.
             * @example 2026-04-02T07:30:00.000Z
             */
            sendAt: string | null;
            /** @description Who signs the mails. */
            senderName: string;
            /** @example 2026-03-31T15:00:00.000Z */
            createdAt: string;
            /** @example 2026-03-31T15:00:00.000Z */
            updatedAt: string;
            /** @example 2026-04-02T07:30:01.000Z */
            startedAt: string | null;
            /** @example 2026-04-02T07:34:12.000Z */
            endedAt: string | null;
            /**
             * @description The job that sends, or did so last.
             * @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
             */
            jobId: string | null;
            /** @description Who was not chosen; null before the start. */
            excluded: components["schemas"]["ExclusionsResponse"] | null;
            /**
             * @description People who were chosen, those held out among them.
             * @example 146
             */
            targets: number;
            /** @example 0 */
            heldOut: number;
            /**
             * @description How often its download link was followed; null: it has none.
             * @example 12
             */
            clicks: number | null;
            deliveries: components["schemas"]["DeliveryCountsResponse"];
            /** @description Who got the mail of a campaign and was active within 14 days of it; null for other kinds, and before the start. */
            recovered: components["schemas"]["RecoveredGroup"] | null;
        };
        MessageFaultResponse: {
            /** @example /body */
            pointer: string;
            /**
             * @description `unfilled_merge_field`, `unknown_merge_field` or `malformed_merge_field`.
             * @example unfilled_merge_field
             */
            code: string;
            detail: string;
        };
        MailRecipientResponse: {
            /** @example Anna Berg */
            name: string | null;
            /** @example anna@acme.example */
            email: string;
        };
        MailExampleResponse: {
            to: components["schemas"]["MailRecipientResponse"];
            subject: string;
            text: string;
            /** @description The same as HTML. Holds no markup of what people wrote. */
            html: string;
        };
        EngagementPreviewResponse: {
            /**
             * @description People who would be chosen.
             * @example 146
             */
            targets: number;
            /**
             * @description Of them those who would get no mail.
             * @example 15
             */
            heldOut: number;
            /** @description There are enough targets to hold some of them out. */
            holdoutOffered: boolean;
            excluded: components["schemas"]["ExclusionsResponse"];
            faults: components["schemas"]["MessageFaultResponse"][];
            /** @description The mails of the first three. */
            examples: components["schemas"]["MailExampleResponse"][];
        };
        TestMailResponse: {
            /**
             * @description Your own address.
             * @example casey@example.com
             */
            sentTo: string;
        };
        JobProgressResponse: {
            /** @example 128 */
            done: number;
            /**
             * @description null: not known yet.
             * @example 133
             */
            total: number | null;
        };
        JobResultResponse: {
            /** @example /api/intelligence/adoption/3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
            href: string;
        };
        JobResponse: {
            /** @description Why the last attempt of a failed job failed; null in every other state. */
            error: (components["schemas"]["Problem"] | null) | null;
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /**
             * @description What is done.
             * @example generate-recommendations
             */
            kind: string;
            /**
             * @example running
             * @enum {string}
             */
            state: "done" | "cancelled" | "failed" | "queued" | "running";
            progress: components["schemas"]["JobProgressResponse"];
            /** @description null: nothing to fetch, or not yet. */
            result: components["schemas"]["JobResultResponse"] | null;
            /** @example 2026-03-02T09:30:00.000Z */
            createdAt: string;
            /** @example 2026-03-02T09:30:00.300Z */
            startedAt: string | null;
            /** @example 2026-03-02T09:31:12.000Z */
            endedAt: string | null;
            /**
             * @description Attempts since the last progress; after five the job has failed.
             * @example 1
             */
            attempts: number;
            /**
             * @description UUID of the account that the work concerns; null: the whole workspace.
             * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
             */
            customerId: string | null;
        };
        EngagementScheduleRequest: {
            /**
             * @description RFC 3339, within the next year; left out or null: the draft's `sendAt`.
             * @example 2026-04-02T07:30:00.000Z
             */
            sendAt?: string | null;
        };
        SendAgainRequest: {
            /** @description Ids of mails (`deliveryId` of recipients) that failed, or the one whose fate is unknown; left out or null: all that failed. */
            deliveryIds?: string[] | null;
        };
        EngagementsResponse: {
            items: components["schemas"]["EngagementResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        RecipientResponse: {
            /**
             * @description null: held out.
             * @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a12
             */
            deliveryId: string | null;
            /** @example 7b7e2c0e-0000-4000-8000-000000000001 */
            userId: string;
            /** @example Anna Berg */
            name: string | null;
            /** @example anna@acme.example */
            email: string | null;
            /**
             * @description Which mail; a training writes several.
             * @example message
             * @enum {string|null}
             */
            message: "message" | "invitation" | "update" | "cancellation" | "reminder" | null;
            /**
             * @example sent
             * @enum {string}
             */
            state: "pending" | "sending" | "sent" | "failed" | "suppressed" | "unknown" | "held_out";
            /** @description Why it was not sent, or what the mail server said. */
            reason: string | null;
            /** @example 1 */
            attempts: number;
            /** @example 2026-04-02T07:30:00.000Z */
            dueAt: string | null;
            /**
             * @description When it was handed over; of an unknown one, when that was begun.
             * @example 2026-04-02T07:30:02.000Z
             */
            sentAt: string | null;
            /**
             * @description When its fate was known.
             * @example 2026-04-02T07:30:02.000Z
             */
            endedAt: string | null;
        };
        RecipientsResponse: {
            items: components["schemas"]["RecipientResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        TemplateResponse: {
            /** @example campaign-missed */
            id: string;
            /**
             * @example campaign
             * @enum {string}
             */
            kind: "training" | "guide" | "download_link" | "campaign" | "benefits";
            name: string;
            subject: string;
            body: string;
        };
        TemplatesResponse: {
            items: components["schemas"]["TemplateResponse"][];
        };
        DownloadLinkRequest: {
            /**
             * @description Key of a feature whose catalogue entry has a `downloadUrl`.
             * @example mobile_app
             */
            feature: string;
            /**
             * @description How many days the link lasts; 30 when left out.
             * @example 30
             */
            expiresInDays?: number;
        };
        LinkedFeatureResponse: {
            /** @example mobile_app */
            key: string;
            name: string;
        };
        CreatedDownloadLinkResponse: {
            /**
             * @description The address to share. It is shown only here.
             * @example https://adoption.example.com/d/Zm9yLXRoZS1leGFtcGxlLQ
             */
            url: string;
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            feature: components["schemas"]["LinkedFeatureResponse"];
            /**
             * @description Where it leads: the catalogue's address when the link was made.
             * @example https://example.com/mobile
             */
            target: string;
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "expired";
            /**
             * @description When it stops working, or was made to.
             * @example 2026-12-28T09:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description How often it was followed. Who followed it is not recorded.
             * @example 17
             */
            clicks: number;
            /** @example 2026-11-29T14:05:00.000Z */
            lastClickedAt: string | null;
            /**
             * @description The engagement whose mails hold it; null: shared by hand.
             * @example 7b7e2c0e-0000-4000-8000-000000000001
             */
            engagementId: string | null;
            /**
             * @description E-mail address of the person, or id of the key, that made it.
             * @example casey@example.com
             */
            createdBy: string;
            /** @example 2026-11-28T09:00:00.000Z */
            createdAt: string;
        };
        DownloadLinkResponse: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            feature: components["schemas"]["LinkedFeatureResponse"];
            /**
             * @description Where it leads: the catalogue's address when the link was made.
             * @example https://example.com/mobile
             */
            target: string;
            /**
             * @example active
             * @enum {string}
             */
            state: "active" | "expired";
            /**
             * @description When it stops working, or was made to.
             * @example 2026-12-28T09:00:00.000Z
             */
            expiresAt: string;
            /**
             * @description How often it was followed. Who followed it is not recorded.
             * @example 17
             */
            clicks: number;
            /** @example 2026-11-29T14:05:00.000Z */
            lastClickedAt: string | null;
            /**
             * @description The engagement whose mails hold it; null: shared by hand.
             * @example 7b7e2c0e-0000-4000-8000-000000000001
             */
            engagementId: string | null;
            /**
             * @description E-mail address of the person, or id of the key, that made it.
             * @example casey@example.com
             */
            createdBy: string;
            /** @example 2026-11-28T09:00:00.000Z */
            createdAt: string;
        };
        DownloadLinksResponse: {
            items: components["schemas"]["DownloadLinkResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        EntitlementResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            customerId: string;
            /** @example users */
            metric: string;
            /**
             * @description null: unlimited.
             * @example 200
             */
            limit: number | null;
            /**
             * @description First day on which it holds; null: since ever.
             * @example 2026-01-01
             */
            validFrom: string | null;
            /**
             * @example [
             *       "reports"
             *     ]
             */
            features: string[];
        };
        EntitlementsResponse: {
            items: components["schemas"]["EntitlementResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        EntitlementRequest: {
            /**
             * @description UUID or external id of the customer.
             * @example acme
             */
            customerId: string;
            /**
             * @description `users`, `api_calls_per_day`, or the name of a gauge.
             * @example users
             */
            metric: string;
            /**
             * @description null: unlimited.
             * @example 200
             */
            limit: number | null;
            /**
             * @description First day on which it holds; left out: since ever. Identifies the row together with customer and metric.
             * @example 2026-01-01
             */
            validFrom?: string | null;
            /**
             * @description Keys of the features it puts in the plan.
             * @example [
             *       "reports"
             *     ]
             */
            features?: string[] | null;
        };
        ReportRequest: {
            /**
             * @description Whom the account is compared with. Default: customers of the same segment and industry.
             * @example peers
             * @enum {string}
             */
            comparison?: "peers" | "segment" | "all_customers";
            /**
             * @description Window of local days that ends on `asOf`. Default: the last 30 days.
             * @example 30d
             * @enum {string}
             */
            period?: "7d" | "30d" | "90d" | "all";
            /**
             * @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures.
             * @example 2026-11-22
             */
            asOf?: string;
            /**
             * @example pdf
             * @enum {string}
             */
            format: "pdf" | "xlsx" | "markdown";
            /**
             * @description Who reads it; `internal` when left out. A report for the customer names nobody who is dormant, uses no words of risk, and shows peers only from 20 members
             *     on and in whole points.
             * @example customer
             * @enum {string}
             */
            audience?: "internal" | "customer";
            /**
             * @description Its parts; all that the reader may read when left out. `dormant` stands in internal reports only.
             * @example [
             *       "score",
             *       "engagement",
             *       "features"
             *     ]
             */
            sections?: ("peers" | "dormant" | "score" | "entitlements" | "engagement" | "features" | "trends" | "recommendations" | "value")[];
        };
        UsersExportRequest: {
            /**
             * @example csv
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * @description UUIDs of users: only these of the list. All when left out.
             * @example [
             *       "8d0a2b6e-7c3f-4a51-9f0e-1b2c3d4e5f60"
             *     ]
             */
            userIds?: string[] | null;
        };
        PortfolioExportRequest: {
            /**
             * @description `csv` holds the accounts only.
             * @example xlsx
             * @enum {string}
             */
            format: "xlsx" | "csv";
            /**
             * @description UUIDs of accounts: only these of the portfolio. All when left out.
             * @example [
             *       "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
             *     ]
             */
            customerIds?: string[] | null;
        };
        ExportCustomerResponse: {
            /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
            id: string;
            name: string;
        };
        ExportResponse: {
            /**
             * @description Id of the export, and of its job.
             * @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
             */
            id: string;
            /**
             * @description What it holds.
             * @example report
             * @enum {string}
             */
            kind: "report" | "portfolio" | "users";
            /**
             * @example pdf
             * @enum {string}
             */
            format: "pdf" | "xlsx" | "markdown" | "csv";
            /**
             * @description Who reads the report; null for other kinds.
             * @enum {string|null}
             */
            audience: "internal" | "customer" | null;
            /** @description null: the file tells of several accounts. */
            customer: components["schemas"]["ExportCustomerResponse"] | null;
            /**
             * @description Name to save it under; null until it is made.
             * @example Acme Corp - product adoption - 2026-11-27.pdf
             */
            fileName: string | null;
            /**
             * @description Size of the file; null until it is made.
             * @example 184320
             */
            bytes: number | null;
            /**
             * @description When the file is dropped, a week after it was made; null: there is no file.
             * @example 2026-12-05T09:30:00.000Z
             */
            expiresAt: string | null;
            /** @description It tells of accounts that the caller does not see any more, so its file is not handed over. */
            withheld: boolean;
            /**
             * @description E-mail address of the person, or `API key`.
             * @example casey@example.com
             */
            createdBy: string;
            job: components["schemas"]["JobResponse"];
        };
        ExportsResponse: {
            items: components["schemas"]["ExportResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        FeatureUseDay: {
            /**
             * @description Local day.
             * @example 2026-01-12
             */
            date: string;
            /**
             * @description Users of the feature on that day.
             * @example 3
             */
            users: number;
        };
        FeatureTrendPoint: {
            /** @example 2026-03-23 */
            from: string;
            /** @example 2026-03-23 */
            to: string;
            /**
             * @description Sum of quantity.
             * @example 41
             */
            uses: number;
            /**
             * @description Distinct users.
             * @example 12
             */
            users: number;
        };
        FeatureTrend: {
            /**
             * @description Days; ISO weeks in a window of more than 180 days.
             * @enum {string}
             */
            step: "day" | "week";
            /** @description The whole window without gaps, oldest first. */
            points: components["schemas"]["FeatureTrendPoint"][];
        };
        FeatureRoleUsers: {
            /**
             * @description Null: users whose role is not known.
             * @example analyst
             */
            role: string | null;
            /**
             * @description Users of the feature in the window, seat or not.
             * @example 9
             */
            users: number;
            /**
             * @description Seat users of the role on `asOf`.
             * @example 14
             */
            seatUsers: number;
        };
        FeatureTeamUsers: {
            /**
             * @description Null: users whose team is not known.
             * @example Finance
             */
            team: string | null;
            /**
             * @description Users of the feature in the window, seat or not.
             * @example 9
             */
            users: number;
            /**
             * @description Seat users of the team on `asOf`.
             * @example 14
             */
            seatUsers: number;
        };
        FeatureDetailResponse: {
            /**
             * @description Address of the list of the people who used the feature in the window, the newest sign-up first.
             * @example /api/intelligence/adoption/7b7e2c0e-0000-4000-8000-000000000001/users?feature=reports&period=30d&asOf=2026-03-30&sort=-signedUpOn
             */
            usersHref: string;
            period: components["schemas"]["DashboardPeriod"];
            /** @description As on the account's dashboard of the same window. */
            feature: components["schemas"]["FeatureAdoption"];
            /** @description Whether the feature is live, not archived and in the plan on `asOf`. */
            available: boolean;
            /**
             * @description Users who have ever used the feature by `asOf`.
             * @example 31
             */
            everUsers: number;
            /**
             * @description Those of them whose first use lies in the window.
             * @example 4
             */
            newUsers: number;
            /** @description The first day of use and how many used it then; null without use by `asOf`. */
            firstUse: components["schemas"]["FeatureUseDay"] | null;
            /** @description The last day of use and how many used it then. */
            lastUse: components["schemas"]["FeatureUseDay"] | null;
            trend: components["schemas"]["FeatureTrend"];
            /** @description By role, most users first. Their users sum to those of the feature. */
            roles: components["schemas"]["FeatureRoleUsers"][];
            /** @description By team, most users first. Their users sum to those of the feature. */
            teams: components["schemas"]["FeatureTeamUsers"][];
        };
        AdoptionCutoffResponse: {
            /** @example 10 */
            percent: number | null;
            /** @example 2 */
            users: number | null;
            /** @example 2 */
            days: number | null;
        };
        BenefitClaimResponse: {
            text: string;
            source: string;
        };
        MinutesSavedResponse: {
            /** @example 2 */
            low: number;
            /** @example 5 */
            likely: number;
            /** @example 9 */
            high: number;
            source: string;
        };
        FeatureEventResponse: {
            name: string;
            /**
             * @example create
             * @enum {string}
             */
            kind: "use" | "create" | "collaborate";
        };
        FeatureResponse: {
            /** @example reports */
            key: string;
            /** @example Reports */
            name: string;
            /**
             * @example core
             * @enum {string}
             */
            tier: "core" | "advanced" | "power";
            /**
             * @example ui
             * @enum {string}
             */
            kind: "ui" | "api";
            /** @description null: as its tier says. */
            mustHave: boolean | null;
            /** @example 1 */
            order: number | null;
            /** @example 2026-01-01 */
            availableFrom: string | null;
            archivedAt: string | null;
            adoptionCutoff: components["schemas"]["AdoptionCutoffResponse"] | null;
            /** @example See every number of the month on one page. */
            valueProposition: string | null;
            benefitClaim: components["schemas"]["BenefitClaimResponse"] | null;
            minutesSavedPerUse: components["schemas"]["MinutesSavedResponse"] | null;
            /**
             * @example guide
             * @enum {string|null}
             */
            action: "training" | "guide" | "download_link" | null;
            /** @example https://example.com/guides/reports */
            guideUrl: string | null;
            /** @example https://example.com/app */
            downloadUrl: string | null;
            events: components["schemas"]["FeatureEventResponse"][];
            /**
             * @example [
             *       "report_type"
             *     ]
             */
            properties: string[];
        };
        FeaturesResponse: {
            items: components["schemas"]["FeatureResponse"][];
            /** @description Always null: the list is complete. */
            next: string | null;
        };
        AdoptionCutoffRequest: {
            /**
             * @description Of the active users, percent.
             * @example 10
             */
            percent?: number | null;
            /** @example 2 */
            users?: number | null;
            /** @example 2 */
            days?: number | null;
        };
        BenefitClaimRequest: {
            text: string;
            source: string;
        };
        MinutesSavedRequest: {
            /** @example 2 */
            low: number;
            /** @example 5 */
            likely: number;
            /** @example 9 */
            high: number;
            source: string;
        };
        FeatureEventRequest: {
            name: string;
            /**
             * @description How it is counted besides; `use` when left out.
             * @enum {string|null}
             */
            kind?: "use" | "create" | "collaborate" | null;
        };
        FeatureRequest: {
            /**
             * @description Identifies the feature.
             * @example reports
             */
            key: string;
            /** @example Reports */
            name: string;
            /**
             * @example core
             * @enum {string}
             */
            tier: "core" | "advanced" | "power";
            /**
             * @description `api`: calls of the API are its use. Default: ui.
             * @enum {string|null}
             */
            kind?: "ui" | "api" | null;
            /** @description Belongs to what everybody should use. Default: every core feature. */
            mustHave?: boolean | null;
            /**
             * @description Place in lists; features without one come last, in the order in which they were created.
             * @example 1
             */
            order?: number | null;
            /**
             * @description First day on which it was live, as a day or an instant; unknown: ever.
             * @example 2026-01-01
             */
            availableFrom?: string | null;
            /** @description Day from which it is gone, as a day or an instant. */
            archivedAt?: string | null;
            adoptionCutoff?: components["schemas"]["AdoptionCutoffRequest"] | null;
            /** @example See every number of the month on one page. */
            valueProposition?: string | null;
            benefitClaim?: components["schemas"]["BenefitClaimRequest"] | null;
            minutesSavedPerUse?: components["schemas"]["MinutesSavedRequest"] | null;
            /**
             * @description What helps users to begin with it.
             * @enum {string|null}
             */
            action?: "training" | "guide" | "download_link" | null;
            /**
             * Format: uri
             * @example https://example.com/guides/reports
             */
            guideUrl?: string | null;
            /**
             * Format: uri
             * @example https://example.com/app
             */
            downloadUrl?: string | null;
            /** @description Event names that mean the feature; replaces those it had. A name belongs to one feature. */
            events?: components["schemas"]["FeatureEventRequest"][] | null;
            /**
             * @description Names of event properties that are stored with its events; all others are dropped.
             * @example [
             *       "report_type"
             *     ]
             */
            properties?: string[] | null;
        };
        GaugeResponse: {
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            customerId: string;
            /** @example integrations */
            metric: string;
            /** @example 2026-03-01 */
            date: string;
            /** @example 4 */
            value: number;
        };
        GaugesResponse: {
            items: components["schemas"]["GaugeResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        GaugeRequest: {
            /**
             * @description UUID or external id of the customer.
             * @example acme
             */
            customerId: string;
            /**
             * @description `storage_gb`, `integrations`, or any other name.
             * @example integrations
             */
            metric: string;
            /** @example 2026-03-01 */
            date: string;
            /** @example 4 */
            value: number;
        };
        HealthResponse: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        ImportFieldResponse: {
            /** @example customerId */
            key: string;
            label: string;
            /** @description A column must be chosen for it. */
            required: boolean;
            description: string;
        };
        ImportRowsResponse: {
            /** @example 4830 */
            total: number;
            /**
             * @description Rows that an import takes; `duplicates` are among them.
             * @example 4812
             */
            valid: number;
            /** @example 18 */
            bad: number;
            /**
             * @description Of the valid ones: events that are stored already or stand in the file before, rows that would change nothing.
             * @example 142
             */
            duplicates: number;
        };
        ImportProblemResponse: {
            /** @example unknown_customer */
            code: string;
            /** @example 11 */
            count: number;
            title: string;
        };
        ImportResultResponse: {
            /** @example 0 */
            created: number;
            /** @example 0 */
            updated: number;
            /** @example 0 */
            unchanged: number;
            /** @example 4670 */
            accepted: number;
            /** @example 142 */
            duplicates: number;
            /** @example 18 */
            rejected: number;
        };
        ImportCustomerResponse: {
            /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
            id: string;
            name: string;
        };
        ImportJobResponse: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /** @example check-import */
            kind: string;
        };
        ImportResponse: {
            /** @description The first five rows. */
            sample: string[][];
            /**
             * @description Column by field; at first matched by usual names.
             * @example {
             *       "customerId": "Account",
             *       "sessionId": null
             *     }
             */
            mapping: {
                [key: string]: string | null;
            };
            /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
            id: string;
            /**
             * @example events
             * @enum {string}
             */
            kind: "entitlements" | "features" | "users" | "customers" | "contracts" | "gauges" | "events";
            /** @example events-march.csv.gz */
            fileName: string;
            /**
             * @description Size of the file as it was uploaded.
             * @example 482113
             */
            bytes: number;
            /**
             * @description `failed`: the latest job has failed or was cancelled half-way; it can be taken up again (`POST /api/jobs/{id}/retry`).
             * @enum {string}
             */
            state: "failed" | "uploaded" | "checking" | "checked" | "importing" | "imported" | "undoing" | "undone";
            /** @description Names of the file's columns; unnamed ones are called `Column 3`, further ones of the same name `Name (2)`. */
            columns: string[];
            fields: components["schemas"]["ImportFieldResponse"][];
            /**
             * @description How days and times are written. Forms of ISO 8601 are read in every case.
             * @enum {string}
             */
            dateFormat: "auto" | "iso" | "dmy" | "mdy" | "unix";
            /** @description Zone of times that name none; null: UTC. */
            timeZone: string | null;
            /** @description null: not checked yet. */
            rows: components["schemas"]["ImportRowsResponse"] | null;
            /** @description The most frequent first. */
            problems: components["schemas"]["ImportProblemResponse"][];
            /** @description null: not imported yet. */
            result: components["schemas"]["ImportResultResponse"] | null;
            /** @description The first 20 accounts that the valid rows are about, by name. */
            customers: components["schemas"]["ImportCustomerResponse"][];
            /** @example 3 */
            customerCount: number;
            /** @description null: nothing was started yet. */
            job: components["schemas"]["ImportJobResponse"] | null;
            /** @example 2026-03-02T09:30:00.000Z */
            createdAt: string;
            /**
             * @description E-mail address of the person, or `API key`.
             * @example casey@example.com
             */
            createdBy: string;
            /** @description Its events are there and no job works on them: they can be taken back. */
            canUndo: boolean;
            /** @description Nothing of it was imported: the file can be discarded. */
            canDiscard: boolean;
            /** @description Why the latest job failed; null in every other state. */
            error: string | null;
        };
        ImportsResponse: {
            items: components["schemas"]["ImportResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        ImportMappingRequest: {
            /**
             * @description Column by field; null or left out: the field stays as it is.
             * @example {
             *       "customerId": "Account",
             *       "userId": "User",
             *       "timestamp": "Occurred at",
             *       "event": "Event"
             *     }
             */
            mapping: {
                [key: string]: string | null;
            };
            /**
             * @description IANA time zone of times that name none; UTC when left out.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
            /**
             * @description How days and times are written; `auto` when left out: every form that can be read in one way only.
             * @example dmy
             * @enum {string}
             */
            dateFormat?: "auto" | "iso" | "dmy" | "mdy" | "unix";
        };
        BadRowResponse: {
            /**
             * @description Line of the file on which the row begins; of a spreadsheet its row.
             * @example 214
             */
            line: number;
            /** @description Column that is wrong; null: the row as a whole. */
            column: string | null;
            /** @description What stands there. */
            value: string | null;
            /** @example unknown_customer */
            code: string;
            detail: string;
            /** @description What to do about it. */
            hint: string;
        };
        BadRowsResponse: {
            items: components["schemas"]["BadRowResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        JobsResponse: {
            items: components["schemas"]["JobResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        KeyResponse: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /** @example Production events */
            name: string;
            /**
             * @example server
             * @enum {string}
             */
            scope: "browser" | "server" | "read" | "admin";
            /**
             * @description How the key begins.
             * @example adoption_server_8Zk2q
             */
            prefix: string;
            /** @description Origins whose pages may use a browser key; empty for other scopes. */
            allowedOrigins: string[];
            /** @example 2026-03-02T09:00:00.000Z */
            createdAt: string;
            /**
             * @description Accurate to a minute; null: never used.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        KeysResponse: {
            items: components["schemas"]["KeyResponse"][];
            /** @description Always null: the list is complete. */
            next: string | null;
        };
        KeyRequest: {
            /**
             * @description What the key is for.
             * @example Production events
             */
            name: string;
            /**
             * @description `browser`: sends track, page and screen calls, and is public; `server`: all ingestion; `read`: all reading; `admin`: everything.
             * @example server
             * @enum {string}
             */
            scope: "browser" | "server" | "read" | "admin";
            /**
             * @description Only for browser keys, and needed there: the origins whose pages may use it, or `*` for any.
             * @example [
             *       "https://app.example.com"
             *     ]
             */
            allowedOrigins?: string[];
        };
        CreatedKeyResponse: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /** @example Production events */
            name: string;
            /**
             * @example server
             * @enum {string}
             */
            scope: "browser" | "server" | "read" | "admin";
            /**
             * @description How the key begins.
             * @example adoption_server_8Zk2q
             */
            prefix: string;
            /** @description Origins whose pages may use a browser key; empty for other scopes. */
            allowedOrigins: string[];
            /** @example 2026-03-02T09:00:00.000Z */
            createdAt: string;
            /**
             * @description Accurate to a minute; null: never used.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description The key itself. It is shown only here.
             * @example adoption_server_Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1
             */
            key: string;
        };
        MailEventRequest: {
            /**
             * @description Message-ID of the mail.
             * @example <8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11@adoption.example.com>
             */
            messageId?: string;
            /**
             * @description Address of the recipient.
             * @example ann@example.com
             */
            email?: string;
            /**
             * @description The mail came back for good, or its recipient complained about it.
             * @example bounce
             * @enum {string}
             */
            type: "bounce" | "complaint";
        };
        Uplift: {
            /** @example 12.5 */
            difference: number;
            /**
             * @description Lower end of the 95 % interval (Newcombe).
             * @example 3.1
             */
            low: number;
            /**
             * @description Upper end.
             * @example 20.9
             */
            high: number;
        };
        Recovery: {
            /**
             * @description Recovered: active within so many local days of the mail.
             * @example 14
             */
            days: number;
            /** @description Everybody who got the mail, measured from it. */
            reached: components["schemas"]["RecoveredGroup"];
            /** @description Everybody who was chosen and not held out, measured from the mail, or from the start when none was sent: what the held out are compared with. */
            treated: components["schemas"]["RecoveredGroup"];
            /** @description Those held out, measured from the start; null without hold-out. */
            heldOut: components["schemas"]["RecoveredGroup"] | null;
            /**
             * @description `not_compared`: nobody was held out; `pending`: the days of one side are not over for anybody.
             * @enum {string}
             */
            comparison: "compared" | "pending" | "not_compared";
            /** @description Of those whose days are over; null unless compared. */
            uplift: components["schemas"]["Uplift"] | null;
        };
        OutcomeFeature: {
            /** @example analytics */
            key: string;
            /** @example Analytics */
            name: string;
        };
        UseAround: {
            before: components["schemas"]["GroupShare"];
            /** @description So far, until the days after are over. */
            after: components["schemas"]["GroupShare"];
            /**
             * @description After minus before, percent points; null until the days after are over, or for an empty group.
             * @example 13
             */
            change: number | null;
        };
        AdoptionAround: {
            feature: components["schemas"]["OutcomeFeature"];
            /**
             * @description Local day of the session, or on which the engagement began; it belongs to neither side.
             * @example 2026-03-02
             */
            day: string;
            /**
             * @description So many days before it are compared with as many after it.
             * @example 30
             */
            days: number;
            /** @description Whether the days after are over. */
            complete: boolean;
            /** @description Everybody who was invited or written to. */
            invited: components["schemas"]["UseAround"];
            /** @description Those of them who attended a session; null where no attendance is kept. */
            attended: components["schemas"]["UseAround"] | null;
            /** @description Those held out; null without hold-out. */
            heldOut: components["schemas"]["UseAround"] | null;
            /** @enum {string} */
            comparison: "compared" | "pending" | "not_compared";
            /** @description Use after it, invited minus held out; null unless compared. */
            uplift: components["schemas"]["Uplift"] | null;
        };
        EngagementOutcome: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            engagementId: string;
            /**
             * @example campaign
             * @enum {string}
             */
            kind: "training" | "guide" | "download_link" | "campaign" | "benefits";
            /**
             * @description The account's today, whose events count so far.
             * @example 2026-03-31
             */
            today: string;
            recovery: components["schemas"]["Recovery"];
            /** @description Null without a feature, before its day, and for a session that was cancelled. */
            adoption: components["schemas"]["AdoptionAround"] | null;
        };
        ViewsInWeek: {
            /**
             * @description Monday, in the workspace's zone.
             * @example 2026-03-23
             */
            weekOf: string;
            /**
             * @description Looks of signed-in customer success managers at an account's dashboard; of one person at one account at most one in 30 minutes.
             * @example 84
             */
            views: number;
            /**
             * @description Customer success managers of today who were here by the end of the week.
             * @example 6
             */
            csms: number;
            /**
             * @description Null without customer success managers.
             * @example 14
             */
            perCsm: number | null;
        };
        DashboardViewsMetric: {
            /**
             * @description Views per customer success manager in the last complete week.
             * @example 14
             */
            value: number | null;
            /** @description The same in the week before. */
            previous: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description The week under way. */
            thisWeek: components["schemas"]["ViewsInWeek"];
            /** @description The twelve complete weeks before it, oldest first. */
            weeks: components["schemas"]["ViewsInWeek"][];
        };
        TrainingsScheduledMetric: {
            /**
             * @description Change of this quarter so far against as many days of the last one, percent; null when there were none.
             * @example 33.3
             */
            value: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /**
             * @description First day of this quarter.
             * @example 2026-01-01
             */
            from: string;
            /**
             * @description Trainings scheduled in this quarter so far; cancelled ones do not count.
             * @example 8
             */
            thisQuarter: number;
            /**
             * @description In as many days of the last quarter.
             * @example 6
             */
            lastQuarterSoFar: number;
            /**
             * @description In all of the last quarter.
             * @example 7
             */
            lastQuarter: number;
        };
        TrainingAdoptionMetric: {
            /**
             * @description Use of the feature by those invited, 30 days after minus 30 days before, percent points.
             * @example 13
             */
            value: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /**
             * @description Trainings of the last year whose 30 days after are over.
             * @example 5
             */
            trainings: number;
            /** @description All invitations of these trainings together. */
            invited: components["schemas"]["UseAround"];
            /** @description Those who attended; null where no attendance is kept. */
            attended: components["schemas"]["UseAround"] | null;
        };
        PortfolioAverageMetric: {
            /**
             * @description Mean adoption score of the accounts.
             * @example 72.4
             */
            value: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /**
             * @description Accounts with a score.
             * @example 38
             */
            accounts: number;
        };
        DormantRecoveryMetric: {
            /**
             * @description Percent of the users dormant 30 days ago who were active since.
             * @example 42
             */
            value: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            dormantBefore: number | null;
            recovered: number | null;
        };
        SuccessMetrics: {
            /**
             * @description Today in the workspace's zone.
             * @example 2026-03-31
             */
            today: string;
            dashboardViews: components["schemas"]["DashboardViewsMetric"];
            trainingsScheduled: components["schemas"]["TrainingsScheduledMetric"];
            trainingAdoption: components["schemas"]["TrainingAdoptionMetric"];
            portfolioAverage: components["schemas"]["PortfolioAverageMetric"];
            dormantRecovery: components["schemas"]["DormantRecoveryMetric"];
        };
        PersonResponse: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /** @example lena@example.com */
            email: string;
            /** @example Lena Fischer */
            name: string;
            /**
             * @example csm
             * @enum {string}
             */
            role: "admin" | "leader" | "csm";
            /** @example 2026-03-02T09:00:00.000Z */
            createdAt: string;
        };
        PeopleResponse: {
            items: components["schemas"]["PersonResponse"][];
            /** @description Always null: the list is complete. */
            next: string | null;
        };
        PersonRequest: {
            /**
             * Format: email
             * @description Identifies the person; upper and lower case are the same.
             * @example lena@example.com
             */
            email: string;
            /** @example Lena Fischer */
            name: string;
            /**
             * @description `admin`: everything; `leader`: all accounts; `csm`: the accounts whose `csmEmail` is theirs.
             * @example csm
             * @enum {string}
             */
            role: "admin" | "leader" | "csm";
        };
        RejectedPersonResponse: {
            /**
             * @description Position in the request, from 0.
             * @example 3
             */
            index: number;
            /** @example is_email */
            code: string;
            /** @example email: must be an email */
            detail: string;
        };
        PeopleWrittenResponse: {
            /** @example 2 */
            created: number;
            /** @example 1 */
            updated: number;
            /** @example 0 */
            unchanged: number;
            rejected: components["schemas"]["RejectedPersonResponse"][];
        };
        DaysShown: {
            /**
             * @description Oldest day whose figures are shown; null when there are none.
             * @example 2026-11-21
             */
            from: string | null;
            /**
             * @description Newest one.
             * @example 2026-11-22
             */
            to: string | null;
        };
        PortfolioPending: {
            /** @description Accounts whose figures of their day are still to come; they show their newest ones of the two weeks before, if they have any. */
            accounts: number;
        };
        AverageScore: {
            /** @description Mean of the accounts' exact scores; null when no account has one. */
            value: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /** @description Mean one period earlier, of the accounts that had a score then and have one now. */
            previous: number | null;
            /** @description Change of the mean of those same accounts, points. */
            change: number | null;
            /** @description Accounts with a score. */
            accounts: number;
            /** @description Accounts behind `previous` and `change`. */
            compared: number;
            /**
             * @description `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
             *     of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
             *     they were at most a minute ago.
             * @example [
             *       61.2,
             *       61.9,
             *       62.4,
             *       62.1,
             *       63.5,
             *       64,
             *       64.8,
             *       64.4,
             *       65.1,
             *       65.9,
             *       66.2,
             *       66.8
             *     ]
             */
            series: (number | null)[];
        };
        AccountsBelow50: {
            /** @description Accounts whose shown score is below 50; null when no account has a score. */
            value: number | null;
            /** @description Percent of the accounts with a score. */
            share: number | null;
            /** @description Their number one period earlier, among the accounts that had a score then and have one now. */
            previous: number | null;
            /** @description Change among those same accounts. */
            change: number | null;
            /**
             * @description `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
             *     of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
             *     they were at most a minute ago.
             * @example [
             *       14,
             *       14,
             *       13,
             *       13,
             *       12,
             *       12,
             *       11,
             *       12,
             *       11,
             *       10,
             *       9,
             *       9
             *     ]
             */
            series: (number | null)[];
        };
        PortfolioDormantUsers: {
            /** @description Dormant users of all accounts; null when no account has figures. */
            value: number | null;
            /** @description Percent of the users of all accounts who hold a seat and were ever active. */
            share: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /**
             * @description `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
             *     of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
             *     they were at most a minute ago.
             * @example [
             *       310,
             *       302,
             *       305,
             *       298,
             *       290,
             *       284,
             *       286,
             *       279,
             *       271,
             *       268,
             *       260,
             *       255
             *     ]
             */
            series: (number | null)[];
        };
        PortfolioDormantRecovery: {
            /** @description Percent of the users dormant on the day before the period who were active in it; null for the period `all`. */
            value: number | null;
            dormantBefore: number | null;
            recovered: number | null;
            target: components["schemas"]["MetricTarget"];
            /** @enum {string|null} */
            status: "good" | "watch" | "poor" | null;
            /**
             * @description `value` as of each of the eleven weeks before, then `value` itself: of the accounts that pass the filters now, each by its snapshot
             *     of that day and the same period; without one it is left out of that week. Null where no account has the figure. The weeks before are as
             *     they were at most a minute ago.
             * @example [
             *       null,
             *       31.5,
             *       32,
             *       33.1,
             *       32.8,
             *       34,
             *       35.2,
             *       36,
             *       35.5,
             *       37.1,
             *       38,
             *       38.4
             *     ]
             */
            series: (number | null)[];
        };
        PortfolioKpis: {
            averageScore: components["schemas"]["AverageScore"];
            accountsBelow50: components["schemas"]["AccountsBelow50"];
            dormantUsers: components["schemas"]["PortfolioDormantUsers"];
            dormantRecovery: components["schemas"]["PortfolioDormantRecovery"];
        };
        ScoreBin: {
            /** @description Lowest shown score of the bin. */
            from: number;
            /** @description Where the next bin begins; the last one holds 100 too. */
            to: number;
            /**
             * @description Band of the lowest score.
             * @enum {string}
             */
            band: "good" | "poor" | "excellent" | "fair";
            accounts: number;
        };
        CommonChallenge: {
            /** @example unused-feature */
            rule: string;
            /**
             * @description Feature, entitlement or `account`.
             * @example analytics
             */
            subject: string;
            title: string;
            /** @description Accounts with this open recommendation, now. */
            accounts: number;
            /** @description Percent of the accounts that pass the filters. */
            share: number;
            /** @description Mean distance to target or peers, in the figure's own unit (points for percents); null where unknown. */
            averageGap: number | null;
        };
        MatrixCell: {
            segment: string | null;
            /** @description Accounts of the segment that have the feature available. */
            n: number;
            /** @description Percent of them that adopted it; null below five. */
            adoptedPercent: number | null;
        };
        MatrixFeature: {
            key: string;
            name: string;
            /** @enum {string} */
            tier: "core" | "advanced" | "power";
            /** @description One for each segment, in its order. */
            cells: components["schemas"]["MatrixCell"][];
        };
        FeatureMatrix: {
            /** @description By name; null are the accounts without a segment, last. */
            segments: (string | null)[];
            /** @description In the order of the catalogue. */
            features: components["schemas"]["MatrixFeature"][];
        };
        PortfolioGap: {
            rule: string;
            subject: string;
            title: string;
            /** @description Score points that closing it would bring. */
            expectedGain: number | null;
        };
        PortfolioRow: {
            /** @description UUID of the account. */
            id: string;
            externalId: string;
            name: string;
            segment: string | null;
            industry: string | null;
            csm: components["schemas"]["PersonName"] | null;
            /**
             * @description Local day of the figures; null without figures.
             * @example 2026-11-22
             */
            asOf: string | null;
            /** @description Whether figures of the account's day are still to come. */
            pending: boolean;
            /** @description As shown: half up. */
            score: number | null;
            exact: number | null;
            /** @enum {string|null} */
            band: "good" | "poor" | "excellent" | "fair" | null;
            /** @description Score minus the score one period earlier. */
            change: number | null;
            /** @description Scores over 30 days as of the account's day and of each of the eleven weeks before, oldest first. */
            sparkline: (number | null)[];
            /** @description Percent. */
            activation: number | null;
            /** @description Percent. */
            breadth: number | null;
            /** @description Percent. */
            dormantShare: number | null;
            dormantUsers: number | null;
            mau: number | null;
            /** @description The highest-ranked open recommendation. */
            biggestGap: components["schemas"]["PortfolioGap"] | null;
            /**
             * @description Last day of the contract in force.
             * @example 2027-01-31
             */
            renewsOn: string | null;
            /** @description Days from the account's day to it. */
            renewsInDays: number | null;
            /** @description Whether that is within 90 days. */
            renewalSoon: boolean;
        };
        PortfolioPage: {
            items: components["schemas"]["PortfolioRow"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
            /** @description Accounts that pass the filters. */
            total: number;
        };
        Portfolio: {
            /** @enum {string} */
            period: "7d" | "30d" | "90d" | "all";
            asOf: components["schemas"]["DaysShown"];
            pending: components["schemas"]["PortfolioPending"];
            kpis: components["schemas"]["PortfolioKpis"];
            /** @description Ten bins of ten points. */
            distribution: components["schemas"]["ScoreBin"][];
            /** @description Open recommendations, most accounts first. */
            challenges: components["schemas"]["CommonChallenge"][];
            matrix: components["schemas"]["FeatureMatrix"];
            accounts: components["schemas"]["PortfolioPage"];
        };
        PostHogResponse: {
            /**
             * @example 1
             * @enum {number}
             */
            status: 1;
        };
        KeptRecommendationResponse: {
            /**
             * @description The same in every run: account, rule and subject.
             * @example 7b7e2c0e-0000-4000-8000-000000000001.unused-feature.analytics
             */
            id: string;
            /** @example unused-feature */
            rule: string;
            /**
             * @description Key of a feature, metric of an entitlement, or `account`.
             * @example analytics
             */
            subject: string;
            /**
             * @example dismissed
             * @enum {string}
             */
            status: "open" | "snoozed" | "dismissed" | "in_progress" | "done" | "resolved";
            /**
             * @description Why a person decided so.
             * @example Not before the spring release.
             */
            reason: string | null;
            /**
             * @description Local day on which a snoozed one comes back.
             * @example 2026-12-31
             */
            until: string | null;
            title: string;
            /** @description The numbers behind it when it was last generated, rounded for reading. */
            evidence: string;
            /**
             * @example high
             * @enum {string}
             */
            impact: "low" | "high" | "medium";
            /**
             * @description Points that the score would gain with the gap closed; null when that cannot be known.
             * @example 3.57
             */
            expectedGain: number | null;
            /**
             * @description How far from where it should be, in the figure's own unit.
             * @example 57
             */
            gap: number | null;
            /**
             * @description 1 is the most worthwhile of its run.
             * @example 1
             */
            rank: number;
            /** @description Whether the rule applied in the last run. */
            applies: boolean;
        };
        KeptRecommendationsResponse: {
            items: components["schemas"]["KeptRecommendationResponse"][];
        };
        RecommendationRunRequest: {
            /**
             * Format: uuid
             * @description UUID of one account; left out: every account that the caller sees.
             * @example 7b7e2c0e-0000-4000-8000-000000000001
             */
            customerId?: string;
        };
        RecommendationDecisionRequest: {
            /**
             * @description `resolved` comes by itself, once the rule no longer applies.
             * @example snoozed
             * @enum {string}
             */
            status: "open" | "snoozed" | "dismissed" | "in_progress" | "done";
            /**
             * @description Why; a dismissal needs it.
             * @example Not before the spring release.
             */
            reason?: string | null;
            /**
             * @description Local day of the account on which a snoozed one comes back; only for `snoozed`.
             * @example 2026-12-31
             */
            until?: string | null;
        };
        ComponentPoints: {
            /** @example 2.5 */
            userActivation: number;
            /** @example 0 */
            featureBreadth: number;
            /** @example -0.4 */
            engagementDepth: number;
            /** @example 3.2 */
            usageTrend: number;
            /** @example 0 */
            entitlementUtilization: number;
        };
        ScoreHistoryChange: {
            /**
             * @description The earlier point that this one is compared with: the nearest that was computed.
             * @example 2026-03-23
             */
            since: string;
            /**
             * @description Score of this point minus score of that one.
             * @example 5.3
             */
            delta: number;
            /** @description They sum to the delta. */
            deltaPoints: components["schemas"]["ComponentPoints"];
            /**
             * @description The change in words, largest part first.
             * @example +5, because usage trend +3.2, user activation +2.5 and engagement depth −0.4 points.
             */
            explanation: string;
        };
        ScoreHistoryMilestone: {
            /** @example first_api_call */
            key: string;
            title: string;
            /**
             * @description Local day.
             * @example 2026-03-25
             */
            date: string;
        };
        ScoreHistoryPoint: {
            /**
             * @description Last local day of the score's window.
             * @example 2026-03-30
             */
            asOf: string;
            /**
             * @description As shown: half up. Null when there was not enough data, before the first event, and when it is not computed yet.
             * @example 81
             */
            score: number | null;
            /** @example 80.7 */
            exact: number | null;
            /** @enum {string|null} */
            band: "good" | "poor" | "excellent" | "fair" | null;
            /**
             * @description Version of the formula that gave the score; null where none was computed.
             * @example 1
             */
            formulaVersion: string | null;
            /**
             * @description Sum of the weights of the components that could be computed, 0–1.
             * @example 1
             */
            coverage: number | null;
            /** @description Whether the point is still to be computed, or to be computed again because something dated on or before the day has changed. */
            pending: boolean;
            /** @description How the score came from the point before; null without two scores of one formula version. */
            change: components["schemas"]["ScoreHistoryChange"] | null;
            /** @description Milestones reached since the day of the point before, that day excluded. */
            milestones: components["schemas"]["ScoreHistoryMilestone"][];
        };
        ScoreHistory: {
            /**
             * @description Window of each score.
             * @enum {string}
             */
            period: "7d" | "30d" | "90d" | "all";
            /** @enum {string} */
            step: "day" | "week";
            /** @example 2025-09-30 */
            from: string;
            /**
             * @description Day of the last point.
             * @example 2026-03-30
             */
            to: string;
            /** @description Whether any point is pending. */
            pending: boolean;
            /** @description One a step, counted back from `to`, oldest first. */
            items: components["schemas"]["ScoreHistoryPoint"][];
        };
        SegmentResponse: {
            /** @example true */
            success: boolean;
        };
        ScoreWeightsValue: {
            /** @example 0.25 */
            userActivation: number;
            /** @example 0.25 */
            featureBreadth: number;
            /** @example 0.2 */
            engagementDepth: number;
            /** @example 0.15 */
            usageTrend: number;
            /** @example 0.15 */
            entitlementUtilization: number;
        };
        ScoreValue: {
            weights: components["schemas"]["ScoreWeightsValue"];
            /**
             * @description Actions per session that count as full engagement, above 0.
             * @example 15
             */
            fullActionsPerSession: number;
            /**
             * @description Growth between two windows that counts as a full rise, above 1; its reciprocal as a full fall.
             * @example 1.25
             */
            fullGrowth: number;
            /**
             * @description Below this many actions in both windows a trend is chance.
             * @example 30
             */
            trendMinimumActions: number;
            /**
             * @description Least weight that must be present for a score, above 0, up to 1.
             * @example 0.6
             */
            minimumCoverage: number;
            /**
             * @description Least number of days from the first event to the day of the score, at least 1.
             * @example 14
             */
            minimumDays: number;
        };
        ScoreSettingResponse: {
            value: components["schemas"]["ScoreValue"];
            /** @description The product's own. */
            defaults: components["schemas"]["ScoreValue"];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
        };
        ScoreSettingRequest: {
            value: components["schemas"]["ScoreValue"];
            /** @description Why, for whoever reads the history. */
            reason: string;
            /**
             * @description Version that the change is based on; 409 when another one is in force. Left out or null: whichever is.
             * @example 1
             */
            version?: number | null;
        };
        StartedJob: {
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
        };
        ScoreSavedResponse: {
            value: components["schemas"]["ScoreValue"];
            /** @description The product's own. */
            defaults: components["schemas"]["ScoreValue"];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
            /** @description null: nothing was changed. */
            job: components["schemas"]["StartedJob"] | null;
        };
        ScoreVersionResponse: {
            value: components["schemas"]["ScoreValue"];
            /**
             * @description Counts the changes; the product's own setting is 1.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key.
             * @example lena@example.com
             */
            author: string;
            reason: string;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string;
        };
        ScoreHistoryResponse: {
            items: components["schemas"]["ScoreVersionResponse"][];
            /**
             * @description Cursor of the next page; null on the last one.
             * @example 12
             */
            next: string | null;
        };
        TargetValue: {
            /**
             * @example activation
             * @enum {string}
             */
            metric: "dauOfLicensed" | "wauOfLicensed" | "mauOfLicensed" | "powerUserShare" | "actionsPerSession" | "activation" | "dormantUserShare" | "loginFrequency" | "breadth" | "coreUsage" | "advancedUsage" | "stickiness" | "timeToFeature" | "integrations" | "contentCreatedChange" | "collaboration" | "sessionSeconds";
            /**
             * @example >
             * @enum {string}
             */
            operator: ">" | "<" | "=";
            /** @example 90 */
            value: number;
            /**
             * @description null: of any segment.
             * @example Enterprise
             */
            segment: string | null;
            /** @description null: of any industry. */
            industry: string | null;
        };
        TargetDefaultValue: {
            /**
             * @example activation
             * @enum {string}
             */
            metric: "dauOfLicensed" | "wauOfLicensed" | "mauOfLicensed" | "powerUserShare" | "actionsPerSession" | "activation" | "dormantUserShare" | "loginFrequency" | "breadth" | "coreUsage" | "advancedUsage" | "stickiness" | "timeToFeature" | "integrations" | "contentCreatedChange" | "collaboration" | "sessionSeconds";
            /**
             * @example >
             * @enum {string}
             */
            operator: ">" | "<" | "=";
            /** @example percent */
            unit: string;
            /**
             * @description The product's own; null: it depends on the industry, so there is none until one is set.
             * @example 95
             */
            value: number | null;
        };
        ThresholdsResponse: {
            value: components["schemas"]["TargetValue"][];
            /** @description Every figure whose target can be set, with the product's own. */
            defaults: components["schemas"]["TargetDefaultValue"][];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
        };
        TargetRequest: {
            /**
             * @description What is aimed at.
             * @example activation
             * @enum {string}
             */
            metric: "dauOfLicensed" | "wauOfLicensed" | "mauOfLicensed" | "powerUserShare" | "actionsPerSession" | "activation" | "dormantUserShare" | "loginFrequency" | "breadth" | "coreUsage" | "advancedUsage" | "stickiness" | "timeToFeature" | "integrations" | "contentCreatedChange" | "collaboration" | "sessionSeconds";
            /**
             * @description May be left out: each metric has its own, and no other is taken.
             * @example >
             * @enum {string|null}
             */
            operator?: ">" | "<" | "=" | null;
            /**
             * @description In the unit of the metric; shares are percent, at most 100.
             * @example 90
             */
            value: number;
            /**
             * @description Only for accounts of this segment; null or left out: of any.
             * @example Enterprise
             */
            segment?: string | null;
            /** @description Only for accounts of this industry; null or left out: of any. */
            industry?: string | null;
        };
        ThresholdsRequest: {
            value: components["schemas"]["TargetRequest"][];
            /** @description Why, for whoever reads the history. */
            reason: string;
            /**
             * @description Version that the change is based on; 409 when another one is in force. Left out or null: whichever is.
             * @example 1
             */
            version?: number | null;
        };
        ThresholdsSavedResponse: {
            value: components["schemas"]["TargetValue"][];
            /** @description Every figure whose target can be set, with the product's own. */
            defaults: components["schemas"]["TargetDefaultValue"][];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
            /** @description null: nothing was changed. */
            job: components["schemas"]["StartedJob"] | null;
        };
        ThresholdsVersionResponse: {
            value: components["schemas"]["TargetValue"][];
            /**
             * @description Counts the changes; the product's own setting is 1.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key.
             * @example lena@example.com
             */
            author: string;
            reason: string;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string;
        };
        ThresholdsHistoryResponse: {
            items: components["schemas"]["ThresholdsVersionResponse"][];
            /**
             * @description Cursor of the next page; null on the last one.
             * @example 12
             */
            next: string | null;
        };
        CutoffValue: {
            /**
             * @description Of the active users, percent.
             * @example 5
             */
            percent?: number | null;
            /** @example 2 */
            users?: number | null;
            /**
             * @description Days with use.
             * @example 2
             */
            days?: number | null;
        };
        FeatureCutoffValue: {
            /**
             * @description Key of the feature.
             * @example reports
             */
            feature: string;
            /** @description null: as in the product. */
            cutoff: components["schemas"]["CutoffValue"] | null;
        };
        DefaultCutoffValue: {
            /** @example 10 */
            percent: number;
            /**
             * @description 1 for accounts with fewer than five seat users.
             * @example 2
             */
            users: number;
            /** @example 2 */
            days: number;
        };
        FeatureCutoffsResponse: {
            value: components["schemas"]["FeatureCutoffValue"][];
            /** @description The product's own. */
            defaults: components["schemas"]["DefaultCutoffValue"];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
        };
        FeatureCutoffsRequest: {
            value: components["schemas"]["FeatureCutoffValue"][];
            /** @description Why, for whoever reads the history. */
            reason: string;
            /**
             * @description Version that the change is based on; 409 when another one is in force. Left out or null: whichever is.
             * @example 1
             */
            version?: number | null;
        };
        FeatureCutoffsSavedResponse: {
            value: components["schemas"]["FeatureCutoffValue"][];
            /** @description The product's own. */
            defaults: components["schemas"]["DefaultCutoffValue"];
            /**
             * @description Moves by one with every change and is never used again; 1: the product's own.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key; null: the product's own.
             * @example lena@example.com
             */
            author: string | null;
            /** @example Onboarding is our goal this year */
            reason: string | null;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string | null;
            /** @description null: nothing was changed. */
            job: components["schemas"]["StartedJob"] | null;
        };
        FeatureCutoffsVersionResponse: {
            value: components["schemas"]["FeatureCutoffValue"][];
            /**
             * @description Counts the changes; the product's own setting is 1.
             * @example 2
             */
            version: number;
            /**
             * @description E-mail address of the person, or id of the key.
             * @example lena@example.com
             */
            author: string;
            reason: string;
            /** @example 2026-03-02T09:00:00.000Z */
            changedAt: string;
        };
        FeatureCutoffsHistoryResponse: {
            items: components["schemas"]["FeatureCutoffsVersionResponse"][];
            /**
             * @description Cursor of the next page; null on the last one.
             * @example 12
             */
            next: string | null;
        };
        SignInLinkRequest: {
            /**
             * Format: email
             * @description E-mail address of the person; without it the link is for the first administrator, who is added when there is none.
             * @example lena@example.com
             */
            email?: string;
            /**
             * @description Page to show after signing in.
             * @example /
             */
            path?: string;
        };
        SignInLinkResponse: {
            /** @example http://localhost:3000/sign-in#Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1 */
            url: string;
            /**
             * @description When the link stops working.
             * @example 2026-03-02T09:10:00.000Z
             */
            expiresAt: string;
        };
        SignInRequest: {
            /** @example Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1 */
            token: string;
        };
        SignedInResponse: {
            /**
             * @description Page to go to.
             * @example /
             */
            path: string;
        };
        CallerResponse: {
            /**
             * @example person
             * @enum {string}
             */
            kind: "person" | "key";
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /**
             * @description Of a person; null for keys.
             * @example leader
             * @enum {string|null}
             */
            role: "admin" | "leader" | "csm" | null;
            /**
             * @description Of a key; null for people.
             * @enum {string|null}
             */
            scope: "browser" | "server" | "read" | "admin" | null;
            /**
             * @description Of a person; null for keys.
             * @example lena@example.com
             */
            email: string | null;
            /**
             * @description Of a person; null for keys.
             * @example Lena Hofmann
             */
            name: string | null;
        };
        TrainingInviteRequest: {
            /**
             * @description Beside `feature`; nothing else is possible.
             * @example false
             * @enum {boolean|null}
             */
            used?: false | null;
            /**
             * @description Everyone without use of this feature in the period.
             * @example analytics
             */
            feature?: string | null;
            /**
             * @description The power users of the period.
             * @example power
             * @enum {string|null}
             */
            activity?: "power" | null;
            /** @description UUIDs of people of the account. */
            userIds?: string[] | null;
            /**
             * @description Period that a rule looks at; 30 days when left out.
             * @example 30d
             * @enum {string|null}
             */
            period?: "7d" | "30d" | "90d" | "all" | null;
        };
        TrainingRequest: {
            /**
             * @description Key of the feature that it is about.
             * @example analytics
             */
            feature: string;
            /**
             * @description Left out or empty: "<feature> training".
             * @example Analytics training
             */
            name?: string | null;
            hostName: string;
            /**
             * @description Where answers to the invitation go.
             * @example casey@example.com
             */
            hostEmail: string;
            /**
             * @description Where to meet, beginning with https://; null: told otherwise.
             * @example https://meet.example.com/analytics
             */
            linkUrl?: string | null;
            /**
             * @description For the invited people.
             * @example Bring a question.
             */
            note?: string | null;
            invite: components["schemas"]["TrainingInviteRequest"];
            /**
             * @description Local day of the time zone.
             * @example 2026-12-02
             */
            date: string;
            /**
             * @description Local time of the time zone; of one that clocks show twice the first is meant.
             * @example 10:00
             */
            time: string;
            /**
             * @description IANA time zone; the account's when left out.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
            /**
             * @description Length.
             * @example 45
             */
            minutes: number;
        };
        TrainingJobResponse: {
            /** @description Why the last attempt of a failed job failed; null in every other state. */
            error: (components["schemas"]["Problem"] | null) | null;
            /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
            id: string;
            /**
             * @description What is done.
             * @example generate-recommendations
             */
            kind: string;
            /**
             * @example running
             * @enum {string}
             */
            state: "done" | "cancelled" | "failed" | "queued" | "running";
            progress: components["schemas"]["JobProgressResponse"];
            /** @description null: nothing to fetch, or not yet. */
            result: components["schemas"]["JobResultResponse"] | null;
            /** @example 2026-03-02T09:30:00.000Z */
            createdAt: string;
            /** @example 2026-03-02T09:30:00.300Z */
            startedAt: string | null;
            /** @example 2026-03-02T09:31:12.000Z */
            endedAt: string | null;
            /**
             * @description Attempts since the last progress; after five the job has failed.
             * @example 1
             */
            attempts: number;
            /**
             * @description UUID of the account that the work concerns; null: the whole workspace.
             * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
             */
            customerId: string | null;
            /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
            trainingId: string;
        };
        TrainingHintsRequest: {
            /**
             * Format: uuid
             * @description UUID of the training that is to be moved there: it does not conflict with itself.
             */
            training?: string | null;
            /**
             * @description Local day of the time zone.
             * @example 2026-12-02
             */
            date: string;
            /**
             * @description Local time of the time zone; of one that clocks show twice the first is meant.
             * @example 10:00
             */
            time: string;
            /**
             * @description IANA time zone; the account's when left out.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
            /**
             * @description Length.
             * @example 45
             */
            minutes: number;
        };
        TrainingHintResponse: {
            /**
             * @example outside_peak
             * @enum {string}
             */
            code: "in_the_past" | "conflict" | "outside_peak" | "shown_twice";
            text: string;
            /**
             * @description The training cannot be scheduled like this.
             * @example false
             */
            refuses: boolean;
        };
        TrainingHintsResponse: {
            /** @example 2026-12-02T09:00:00.000Z */
            startsAt: string;
            /** @example Europe/Berlin */
            timeZone: string;
            hints: components["schemas"]["TrainingHintResponse"][];
        };
        TrainingExcludedResponse: {
            /** @example 3 */
            noEmail: number;
            /** @example 1 */
            unsubscribed: number;
            /**
             * @description Deactivated or internal.
             * @example 0
             */
            noSeat: number;
            /**
             * @description Another person of the account has the same address and is invited.
             * @example 0
             */
            sameAddress: number;
        };
        TrainingGuestsResponse: {
            /**
             * @description People whom an invitation would reach.
             * @example 133
             */
            invited: number;
            excluded: components["schemas"]["TrainingExcludedResponse"];
        };
        TrainingCustomerResponse: {
            /** @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301 */
            id: string;
            name: string;
        };
        TrainingFeatureResponse: {
            /** @example analytics */
            key: string;
            /** @example Analytics */
            name: string;
        };
        TrainingMailsResponse: {
            /** @example 133 */
            waiting: number;
            /**
             * @description Of them those that are going out, or could now.
             * @example 133
             */
            due: number;
            /** @example 0 */
            sent: number;
            /** @example 0 */
            failed: number;
            /** @example 0 */
            suppressed: number;
            /**
             * @description Nobody knows whether they arrived.
             * @example 0
             */
            unknown: number;
        };
        TrainingAttendanceResponse: {
            /** @example 18 */
            attended: number;
            /** @example 4 */
            absent: number;
            /** @example 111 */
            unknown: number;
        };
        TrainingResponse: {
            /** @example 5d3b9b66-4f5e-4b4c-8d57-0c2f6f0f0a11 */
            id: string;
            customer: components["schemas"]["TrainingCustomerResponse"];
            /** @description null: the catalogue has it no more. */
            feature: components["schemas"]["TrainingFeatureResponse"] | null;
            name: string;
            /**
             * @description `held` once it has ended.
             * @example planned
             * @enum {string}
             */
            status: "cancelled" | "planned" | "held";
            /**
             * @description Of its mails: `sent` when none waits, or nothing but reminders whose time is ahead; `paused`: none goes out.
             * @example sending
             * @enum {string}
             */
            state: "draft" | "scheduled" | "sending" | "paused" | "sent" | "cancelled";
            /** @example 2026-12-02T09:00:00.000Z */
            startsAt: string;
            /** @example 2026-12-02T09:45:00.000Z */
            endsAt: string;
            /**
             * @description Local day of its time zone.
             * @example 2026-12-02
             */
            date: string;
            /**
             * @description Local time of its time zone.
             * @example 10:00
             */
            time: string;
            /** @example Europe/Berlin */
            timeZone: string;
            /** @example 45 */
            minutes: number;
            hostName: string;
            /** @example casey@example.com */
            hostEmail: string;
            /** @example https://meet.example.com/analytics */
            linkUrl: string | null;
            /** @example Bring a question. */
            note: string | null;
            /**
             * @description Rises with every change and with the cancellation.
             * @example 0
             */
            sequence: number;
            /**
             * @description People.
             * @example 133
             */
            invited: number;
            /**
             * @description Of them those to whom an invitation was handed over: a cancellation goes to them.
             * @example 120
             */
            told: number;
            /**
             * @description Those who were told, and those whose invitation waits: a change goes to them.
             * @example 131
             */
            expected: number;
            excluded: components["schemas"]["TrainingExcludedResponse"];
            mails: components["schemas"]["TrainingMailsResponse"];
            attendance: components["schemas"]["TrainingAttendanceResponse"];
            /**
             * @description The job that sends, or sent last.
             * @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
             */
            job: string | null;
            /** @example 2026-11-28T08:15:30.000Z */
            createdAt: string;
            /**
             * @description E-mail address of the person, or `API key`.
             * @example casey@example.com
             */
            createdBy: string;
        };
        TrainingsResponse: {
            items: components["schemas"]["TrainingResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        TrainingChangeRequest: {
            /**
             * @description Left out or empty: "<feature> training".
             * @example Analytics training
             */
            name?: string | null;
            /**
             * @description Local day of the time zone.
             * @example 2026-12-02
             */
            date?: string;
            /**
             * @description Local time of the time zone.
             * @example 10:00
             */
            time?: string;
            /**
             * @description IANA time zone; the account's when left out.
             * @example Europe/Berlin
             */
            timeZone?: string | null;
            /**
             * @description Length.
             * @example 45
             */
            minutes?: number;
            /** @example Casey Host */
            hostName?: string;
            /**
             * @description Where answers to the invitation go.
             * @example casey@example.com
             */
            hostEmail?: string;
            /**
             * @description Where to meet, beginning with https://; null: told otherwise.
             * @example https://meet.example.com/analytics
             */
            linkUrl?: string | null;
            /**
             * @description For the invited people.
             * @example Bring a question.
             */
            note?: string | null;
        };
        TrainingMailResponse: {
            /**
             * @example invitation
             * @enum {string}
             */
            message: "message" | "invitation" | "update" | "cancellation" | "reminder";
            /**
             * @description Which change of the training it told.
             * @example 0
             */
            sequence: number;
            /**
             * @description `unknown`: handed over, without an answer.
             * @example sent
             * @enum {string}
             */
            state: "pending" | "sending" | "sent" | "failed" | "suppressed" | "unknown";
            /**
             * @description Why it was not sent.
             * @example unsubscribed
             */
            reason: string | null;
            /** @example 2026-11-28T08:15:30.000Z */
            dueAt: string;
            /** @example 2026-11-28T08:15:32.000Z */
            endedAt: string | null;
        };
        InviteeResponse: {
            /** @example 0b5e3f6a-0000-4000-8000-000000000001 */
            userId: string;
            /** @example Ada Lovelace */
            name: string | null;
            /** @example ada@acme.example */
            email: string | null;
            /**
             * @description null: nobody said.
             * @example true
             */
            attended: boolean | null;
            mails: components["schemas"]["TrainingMailResponse"][];
        };
        InviteesResponse: {
            items: components["schemas"]["InviteeResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        AttendanceEntry: {
            /**
             * Format: uuid
             * @description UUID of a person who was invited.
             * @example 0b5e3f6a-0000-4000-8000-000000000001
             */
            userId: string;
            /**
             * @description null: not known.
             * @example true
             */
            attended: boolean | null;
        };
        AttendanceRequest: {
            attendance: components["schemas"]["AttendanceEntry"][];
        };
        UsageEventRequest: {
            /**
             * @description The sender's id. The same customer, id and timestamp are the same event, however often it is sent.
             * @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80
             */
            id: string;
            /**
             * @description UUID or external id of the customer.
             * @example acme
             */
            customerId: string;
            /**
             * @description External id of the user.
             * @example u-1042
             */
            userId: string;
            /** @description Name of what happened; the catalogue says which feature it belongs to. */
            event: string;
            /**
             * @description Key of the feature; wins over the event's name.
             * @example reports
             */
            feature?: string | null;
            /**
             * @description Kept like a property of that name.
             * @example export
             */
            action?: string | null;
            /**
             * @description Unique for one user of one customer. Events without it form sessions by pauses of 30 minutes.
             * @example s-77120
             */
            sessionId?: string | null;
            /**
             * @description When it happened: RFC 3339 with a zone, from 2000 on, at most 24 hours ahead.
             * @example 2026-03-02T09:30:00.000Z
             */
            timestamp: string;
            /**
             * @description `api`: a call of a machine; counts as API use, not as activity of the user.
             * @example ui
             * @enum {string|null}
             */
            channel?: "ui" | "api" | null;
            /**
             * @description How many actions the event stands for; 1 when it is left out.
             * @example 1
             */
            quantity?: number | null;
            /**
             * @description Only the scalar members that the catalogue names are stored.
             * @example {
             *       "format": "pdf"
             *     }
             */
            properties?: {
                [key: string]: unknown;
            } | null;
        };
        RefusedEvent: {
            /**
             * @description Place in the request, from 0.
             * @example 3
             */
            index: number;
            /**
             * @description Id of the event, when it could be read.
             * @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80
             */
            id: string | null;
            /**
             * @description Stable name of the reason.
             * @example unknown_customer
             */
            code: string;
            detail: string;
        };
        UsageEventsResponse: {
            /**
             * @description Stored and counted by this request.
             * @example 998
             */
            accepted: number;
            /**
             * @description Stored and counted before.
             * @example 1
             */
            duplicates: number;
            rejected: components["schemas"]["RefusedEvent"][];
        };
        RejectedEventResponse: {
            /** @example 2026-03-02T09:30:00.000Z */
            receivedAt: string;
            /**
             * @description Who sent it.
             * @example key:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11
             */
            source: string;
            /**
             * @description UUID of the customer it named, when there is such a customer.
             * @example 3f2504e0-4f89-41d3-9a0c-0305e82c3301
             */
            customerId: string | null;
            /** @example 0190b5f0-7c1e-7d3a-9b6f-2f4d5c6b7a80 */
            eventId: string | null;
            /** @example invalid_timestamp */
            code: string;
            /** @description What the reason means in general. */
            title: string;
            detail: string;
            /**
             * @description At most 1 KB of the event as it came.
             * @example {id:e-1,timestamp:yesterday}
             */
            excerpt: string;
        };
        RejectedEventsResponse: {
            items: components["schemas"]["RejectedEventResponse"][];
            /**
             * @description Cursor of the next page; null on the last one.
             * @example 48213
             */
            next: string | null;
        };
        RejectedCount: {
            /** @example unknown_customer */
            code: string;
            title: string;
            /** @example 12 */
            events: number;
            /** @example 2026-03-02T09:30:00.000Z */
            lastAt: string;
        };
        UnassignedCount: {
            /** @example 40 */
            events: number;
            /** @example 3 */
            users: number;
            /**
             * @description Time of the oldest one.
             * @example 2026-03-01T08:00:00.000Z
             */
            oldestAt: string | null;
        };
        UnmappedCount: {
            /** @example 310 */
            events: number;
            /**
             * @description Event names that no feature has, the newest first, at most 200.
             * @example [
             *       "Report Archived"
             *     ]
             */
            names: string[];
        };
        UsageQualityResponse: {
            /**
             * @description From when on refused, unmapped and late events are counted.
             * @example 2026-02-01T00:00:00.000Z
             */
            since: string;
            rejected: components["schemas"]["RejectedCount"][];
            unassigned: components["schemas"]["UnassignedCount"];
            unmapped: components["schemas"]["UnmappedCount"];
            /**
             * @description Events that arrived more than 24 hours after their own time.
             * @example 7
             */
            lateEvents: number;
        };
        JourneyUser: {
            /** @description UUID of the user. */
            id: string;
            externalId: string;
            name: string | null;
            email: string | null;
            team: string | null;
            role: string | null;
        };
        JourneyWindow: {
            /**
             * @description Sessions started in the window.
             * @example 11
             */
            sessions: number;
            /**
             * @description Sum of quantity of human events in the window.
             * @example 164
             */
            actions: number;
            /**
             * @description Days of the window with a human event.
             * @example 9
             */
            activeDays: number;
        };
        JourneyTierReached: {
            /** @enum {string} */
            tier: "core" | "advanced" | "power";
            /**
             * @description First human use of an available feature of the tier; null when not reached.
             * @example 2026-01-12
             */
            reachedOn: string | null;
        };
        JourneyFeature: {
            /** @example reports */
            key: string;
            /** @example Reports */
            name: string;
            /** @enum {string} */
            tier: "core" | "advanced" | "power";
            /** @description Whether the feature is live, not archived and in the plan on `asOf`. */
            available: boolean;
            /**
             * @description Local day of the user's first use.
             * @example 2026-01-12
             */
            firstUsedOn: string;
            /**
             * @description Whole days from sign-up to first use, use before sign-up counting 0; null without a sign-up date by `asOf`.
             * @example 3
             */
            daysAfterSignUp: number | null;
        };
        JourneyWeek: {
            /**
             * @description Monday of the ISO week.
             * @example 2026-03-23
             */
            weekOf: string;
            /**
             * @description Sum of quantity of human events.
             * @example 41
             */
            actions: number;
        };
        JourneyMilestone: {
            /** @enum {string} */
            key: "first_active" | "first_api_call" | "first_collaboration" | "reached_core" | "reached_advanced" | "reached_power";
            title: string;
            /**
             * @description Local day.
             * @example 2026-01-12
             */
            date: string;
        };
        UserJourney: {
            user: components["schemas"]["JourneyUser"];
            period: components["schemas"]["DashboardPeriod"];
            /**
             * @description Group by last active day, as in the list of users; null for someone who neither holds a seat nor was active in the last 30 days.
             * @enum {string|null}
             */
            status: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | "left" | null;
            /**
             * @description Null when blank or after `asOf`.
             * @example 2026-01-09
             */
            signedUpOn: string | null;
            /** @description Null when still there on `asOf`. */
            deactivatedOn: string | null;
            /** @example 2026-01-12 */
            firstActiveOn: string | null;
            /** @example 2026-03-27 */
            lastActiveOn: string | null;
            /**
             * @description `asOf` minus the last active day; null when never active.
             * @example 3
             */
            daysInactive: number | null;
            /**
             * @description Days with a human event, ever.
             * @example 38
             */
            activeDays: number;
            window: components["schemas"]["JourneyWindow"];
            /**
             * @description The highest tier of which an available feature was ever used, calls left out; null without one.
             * @enum {string|null}
             */
            tierReached: "core" | "advanced" | "power" | null;
            tiers: components["schemas"]["JourneyTierReached"][];
            /** @description Every feature the user has used, in order of first use. */
            features: components["schemas"]["JourneyFeature"][];
            /** @description From the week of the first active day to that of `asOf`, quiet weeks included. */
            weeks: components["schemas"]["JourneyWeek"][];
            /** @description Oldest first. */
            milestones: components["schemas"]["JourneyMilestone"][];
        };
        UserResponse: {
            /** @example 5f2d1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            id: string;
            /** @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11 */
            customerId: string;
            /** @example u-1001 */
            externalId: string;
            /** @example Sam Doe */
            name: string | null;
            /** @example sam@example.com */
            email: string | null;
            /** @example Operations */
            team: string | null;
            /** @example Analyst */
            role: string | null;
            /** @example 2026-01-12T09:30:00.000Z */
            signedUpAt: string | null;
            deactivatedAt: string | null;
            /** @example false */
            internal: boolean;
        };
        UsersResponse: {
            items: components["schemas"]["UserResponse"][];
            /** @description Cursor of the next page; null on the last one. */
            next: string | null;
        };
        UserRequest: {
            /**
             * @description UUID or external id of the customer.
             * @example acme
             */
            customerId: string;
            /**
             * @description The user's id in your systems; identifies the row together with the customer.
             * @example u-1001
             */
            externalId: string;
            /** @example Sam Doe */
            name?: string | null;
            /**
             * Format: email
             * @example sam@example.com
             */
            email?: string | null;
            /** @example Operations */
            team?: string | null;
            /** @example Analyst */
            role?: string | null;
            /**
             * @description RFC 3339; unknown counts as before everything.
             * @example 2026-01-12T09:30:00Z
             */
            signedUpAt?: string | null;
            /**
             * @description RFC 3339; from this day on the user has no seat.
             * @example 2026-06-30T00:00:00Z
             */
            deactivatedAt?: string | null;
            /** @description One of your own people: counted nowhere. A change counts the customer's events again. */
            internal?: boolean | null;
        };
        /** @description What went wrong (RFC 9457). Never holds a stack, SQL or the values that were sent. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Stable address of the kind of problem; opens a page that explains it.
             */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The status of the answer. */
            status: number;
            /** @description What happened this time. */
            detail: string;
            /**
             * Format: uri
             * @description The request, as the server’s log names it.
             */
            instance: string;
            /** @description Every fault of the input. */
            errors: {
                /** @description JSON pointer (RFC 6901) into the body, or the name of a query parameter. */
                pointer: string;
                /** @description Stable name of the fault. */
                code: string;
                /** @description The fault in words. */
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description The request cannot be understood as it was sent. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/bad_request",
                 *       "title": "Bad request",
                 *       "status": 400,
                 *       "detail": "The request cannot be understood as it was sent.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request carries no valid key and no valid session. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unauthorized",
                 *       "title": "Not signed in",
                 *       "status": 401,
                 *       "detail": "The request carries no valid key and no valid session.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key or the person has no right to do this. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/forbidden",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "The key or the person has no right to do this.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this address, or the caller may not know of it. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is nothing at this address, or the caller may not know of it.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request did not arrive completely in time. */
        Problem408: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/request_timeout",
                 *       "title": "Request timeout",
                 *       "status": 408,
                 *       "detail": "The request did not arrive completely in time.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this address takes, measured after inflating. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/body_too_large",
                 *       "title": "Body too large",
                 *       "status": 413,
                 *       "detail": "The body is larger than this address takes, measured after inflating.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address does not take bodies of this content type or encoding. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported_media_type",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "The address does not take bodies of this content type or encoding.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller sends faster than its limit; the header Retry-After says when to come back. */
        Problem429: {
            headers: {
                /** @description Seconds to wait before the next attempt. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too_many_requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "The caller sends faster than its limit; the header Retry-After says when to come back.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server made a mistake. The instance of the problem finds it in the server’s log. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/internal_error",
                 *       "title": "Internal error",
                 *       "status": 500,
                 *       "detail": "The server made a mistake. The instance of the problem finds it in the server’s log.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot answer now; the header Retry-After says when to come back. */
        Problem503: {
            headers: {
                /** @description Seconds to wait before the next attempt. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unavailable",
                 *       "title": "Unavailable",
                 *       "status": 503,
                 *       "detail": "The server cannot answer now; the header Retry-After says when to come back.",
                 *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                 *       "errors": []
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccountUsers: {
        parameters: {
            query?: {
                /** @description Group by last active day: active 1–7 days ago, engaged 8–14, at risk 15–30, dormant more than 30, never active, or left (active in 30 days, no seat any more). */
                status?: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | "left";
                /** @description Behind WAU, MAU, power users or activation. */
                activity?: "power" | "wau" | "mau" | "activated";
                /** @description Key of a feature: who used it in the window. */
                feature?: string;
                /** @description With `feature`: `false` asks for the seat users who did not use it. Default: true. */
                used?: "true" | "false";
                /** @description Column to order by, `-` before it for descending. Default: -daysInactive. */
                sort?: string;
                /** @description Part of a name, e-mail address or external id. */
                q?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Window of local days that ends on `asOf`. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountUsersResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description There is nothing at this address, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this address, or the caller may not know of it.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCohorts: {
        parameters: {
            query?: {
                /** @description Last local day that counts; default: yesterday, the last complete day. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCohorts"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listContracts: {
        parameters: {
            query: {
                /** @description UUID or external id of the customer. */
                customerId: string;
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description There is nothing at this address, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this address, or the caller may not know of it.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Only the customer with this external id. */
                externalId?: string;
                /** @description Part of a name, or a name with mistakes in it. */
                q?: string;
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeCustomers: {
        parameters: {
            query?: {
                /** @description `true`: change a time zone even if raw events of the customer were dropped by retention; their days keep the old cut. */
                confirm?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdoptionDashboard: {
        parameters: {
            query?: {
                /** @description Whom the account is compared with. Default: customers of the same segment and industry. */
                comparison?: "peers" | "segment" | "all_customers";
                /** @description Window of local days that ends on `asOf`. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. */
                asOf?: string;
            };
            header?: {
                /** @description `wait=N` (RFC 7240): waits up to N seconds for peers whose figures are being computed, 120 at most. */
                Prefer?: string;
                /** @description ETag of an earlier answer; the same version is answered with 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptionDashboard"];
                    "text/markdown": string;
                };
            };
            /** @description The version named by If-None-Match still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceCountRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceCountsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftBenefits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    draftDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    previewEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPreviewResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    testEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    scheduleEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementScheduleRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    pauseEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resumeEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendEngagementAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendAgainRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                /** @description UUID of an account. */
                customerId?: string;
                kind?: "training" | "guide" | "download_link" | "campaign" | "benefits";
                state?: "draft" | "scheduled" | "sending" | "paused" | "sent" | "cancelled";
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    editEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEngagementRecipients: {
        parameters: {
            query?: {
                /** @description What became of their mail, or `held_out`. */
                state?: "pending" | "sending" | "sent" | "failed" | "suppressed" | "unknown" | "held_out";
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                kind?: "training" | "guide" | "download_link" | "campaign" | "benefits";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDownloadLinks: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadLinksResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DownloadLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDownloadLinkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEntitlements: {
        parameters: {
            query: {
                /** @description UUID or external id of the customer. */
                customerId: string;
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description There is nothing at this address, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this address, or the caller may not know of it.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportUsers: {
        parameters: {
            query?: {
                /** @description Group by last active day: active 1–7 days ago, engaged 8–14, at risk 15–30, dormant more than 30, never active, or left (active in 30 days, no seat any more). */
                status?: "active" | "engaged" | "at_risk" | "dormant" | "never_active" | "left";
                /** @description Behind WAU, MAU, power users or activation. */
                activity?: "power" | "wau" | "mau" | "activated";
                /** @description Key of a feature: who used it in the window. */
                feature?: string;
                /** @description With `feature`: `false` asks for the seat users who did not use it. Default: true. */
                used?: "true" | "false";
                /** @description Column to order by, `-` before it for descending. Default: -daysInactive. */
                sort?: string;
                /** @description Part of a name, e-mail address or external id. */
                q?: string;
                /** @description Rows a page. */
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Window of local days that ends on `asOf`. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. */
                asOf?: string;
            };
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersExportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportPortfolio: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Window of local days behind the figures. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Day of the figures, the same for all accounts; default: each account's last complete local day. */
                asOf?: string;
                /** @description Accounts of this segment. */
                segment?: string;
                /** @description Accounts of this industry. */
                industry?: string;
                /** @description Accounts of this CSM: an e-mail address, `me`, or `none` for accounts without one. */
                owner?: string;
                /** @description Accounts whose shown score is in this band; `unscored`: without a score. */
                band?: "good" | "poor" | "excellent" | "fair" | "unscored";
                /** @description Accounts with this open recommendation: rule and subject of a challenge. */
                challenge?: string;
                /** @description Part of the account's name. */
                q?: string;
                /** @description `true`: also accounts whose last contract has ended. */
                churned?: "true" | "false";
                /** @description Column to order by, `-` before it for descending; unknown values come last. Default: -score. */
                sort?: string;
            };
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioExportRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFeatureDetail: {
        parameters: {
            query?: {
                /** @description Window of local days that ends on `asOf`. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
                /** @description Key of the feature. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureDetailResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeaturesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGauges: {
        parameters: {
            query: {
                /** @description UUID or external id of the customer. */
                customerId: string;
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GaugesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description There is nothing at this address, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this address, or the caller may not know of it.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeGauges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GaugeRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    uploadImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV, TSV or XLSX, each also gzipped, up to 50 MB.
                     */
                    file: string;
                    /** @enum {string} */
                    kind: "features" | "customers" | "users" | "entitlements" | "contracts" | "gauges" | "events";
                    /** @description JSON text: {"field": "column"}. */
                    mapping?: string;
                    timeZone?: string;
                    /** @enum {string} */
                    dateFormat?: "auto" | "iso" | "dmy" | "mdy" | "unix";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "features" | "customers" | "users" | "entitlements" | "contracts" | "gauges" | "events";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    mapImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMappingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    runImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBadRows: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only those with this problem, by its code. */
                problem?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRowsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadBadRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only jobs of this kind. */
                kind?: "take-snapshots" | "generate-recommendations" | "check-import" | "run-import" | "undo-import" | "export-report" | "send-mails";
                /** @description Only jobs in this state. */
                state?: "done" | "cancelled" | "failed" | "queued" | "running";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the last event that was seen; the present state is sent only if it is newer. */
                "Last-Event-ID"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 7
                     *     event: progress
                     *     data: {"id":"8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11"}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The job has ended and its last event was seen: there is nothing more to wait for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedKeyResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reportMailEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description `sha256=` and the HMAC-SHA256 of the body in hexadecimal */
                "X-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailEventRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getEngagementOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the engagement. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementOutcome"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessMetrics"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Window of local days behind the figures. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Day of the figures, the same for all accounts; default: each account's last complete local day. */
                asOf?: string;
                /** @description Accounts of this segment. */
                segment?: string;
                /** @description Accounts of this industry. */
                industry?: string;
                /** @description Accounts of this CSM: an e-mail address, `me`, or `none` for accounts without one. */
                owner?: string;
                /** @description Accounts whose shown score is in this band; `unscored`: without a score. */
                band?: "good" | "poor" | "excellent" | "fair" | "unscored";
                /** @description Accounts with this open recommendation: rule and subject of a challenge. */
                challenge?: string;
                /** @description Part of the account's name. */
                q?: string;
                /** @description `true`: also accounts whose last contract has ended. */
                churned?: "true" | "false";
                /** @description Column to order by, `-` before it for descending; unknown values come last. Default: -score. */
                sort?: string;
            };
            header?: {
                /** @description ETag of an earlier answer; the same answer is answered with 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            /** @description The answer named by If-None-Match still holds. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendPostHogBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Events as the PostHog SDKs send them, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    batch: Record<string, never>[];
                    api_key?: string;
                } & {
                    [key: string]: unknown;
                };
                "text/plain": {
                    batch: Record<string, never>[];
                    api_key?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostHogResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRecommendations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecommendationsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startRecommendationRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationRunRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    decideRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `id` of the recommendation. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationDecisionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecommendationResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScoreHistory: {
        parameters: {
            query?: {
                /** @description Window of each score. Default: the last 30 days before its point. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description No point lies before this local day. Default: 26 weeks up to `to`. */
                from?: string;
                /** @description Local day of the last point; default: yesterday, the last complete day. */
                to?: string;
                /** @description From one point to the next, counted back from `to`. Default: week. */
                step?: "day" | "week";
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreHistory"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Calls as the Segment HTTP API describes them, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    batch: Record<string, never>[];
                    writeKey?: string;
                } & {
                    [key: string]: unknown;
                };
                "text/plain": {
                    batch: Record<string, never>[];
                    writeKey?: string;
                } & {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    batch: Record<string, never>[];
                    writeKey?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentTrack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentScreen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentIdentify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendSegmentAlias: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call as the Segment HTTP API describes it, in JSON under any content type. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/plain": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getScoreSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSettingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeScoreSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoreSettingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreSavedResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listScoreSettings: {
        parameters: {
            query?: {
                /** @description Changes on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreHistoryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdsSavedResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listThresholds: {
        parameters: {
            query?: {
                /** @description Changes on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdsHistoryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFeatureCutoffs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCutoffsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeFeatureCutoffs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureCutoffsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCutoffsSavedResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFeatureCutoffs: {
        parameters: {
            query?: {
                /** @description Changes on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCutoffsHistoryResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallerResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unsubscribePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    scheduleTraining: {
        parameters: {
            query?: never;
            header?: {
                /** @description For 24 hours the same key with the same request answers with the same job, and with another request with 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingJobResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTrainingHints: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingHintsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingHintsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    countTrainingGuests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingInviteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingGuestsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrainings: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description UUID of an account; left out: all that the caller sees. */
                customerId?: string;
                /** @description Not over yet, the next one first; or over, the last one first. Default: upcoming. */
                when?: "upcoming" | "past";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingChangeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    cancelTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listInvitees: {
        parameters: {
            query?: {
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteesResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    setAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            408: components["responses"]["Problem408"];
            /** @description The request contradicts the present state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "The request contradicts the present state.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            /** @description The request is well formed but cannot be done. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/unprocessable",
                     *       "title": "Unprocessable",
                     *       "status": 422,
                     *       "detail": "The request is well formed but cannot be done.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTrainingCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    sendEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description As `application/x-ndjson`: the same objects, one a line. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsageEventRequest"][];
                "application/x-ndjson": components["schemas"]["UsageEventRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageEventsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRejectedEvents: {
        parameters: {
            query?: {
                /** @description UUID or external id of the customer that the events named. */
                customerId?: string;
                /** @description Only those refused for this reason. */
                code?: "invalid_json" | "not_an_object" | "missing_field" | "unknown_field" | "wrong_type" | "text_too_long" | "invalid_text" | "invalid_timestamp" | "timestamp_too_old" | "timestamp_in_future" | "beyond_retention" | "invalid_quantity" | "invalid_channel" | "event_too_large" | "anonymous" | "unknown_call" | "forbidden_call" | "unknown_customer";
                /** @description Events on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectedEventsResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUsageQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageQualityResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUserJourney: {
        parameters: {
            query?: {
                /** @description Window of local days that ends on `asOf`. Default: the last 30 days. */
                period?: "7d" | "30d" | "90d" | "all";
                /** @description Last local day of the window; default: yesterday, the last complete day. Today is allowed and gives partial figures. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description UUID of the account. */
                customerId: string;
                /** @description UUID of the user. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserJourney"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUsers: {
        parameters: {
            query: {
                /** @description UUID or external id of the customer. */
                customerId: string;
                /** @description Rows on a page at most; 50 when left out. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Only the user with this external id. */
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description There is nothing at this address, or the caller may not know of it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "detail": "There is nothing at this address, or the caller may not know of it.",
                     *       "instance": "urn:uuid:8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11",
                     *       "errors": []
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    writeUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRequest"][];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkWrittenResponse"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            408: components["responses"]["Problem408"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
